import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Authority, AuthorityEntity, AuthorityPost } from '../authority.js';
import { AuthorityError, type AuthorityProblem } from './authority-error.js';
import { checkForms } from './check-forms.js';
import { checkReferences } from './check-references.js';
import type { Located, LocatedAuthority } from './located.js';
import { fileSchemas, type FileName } from './schema.js';
import { authorityPost, bodyEntity, personEntity, placeEntity, topicEntity } from './to-entity.js';
import { parseYaml, type YamlFile } from './yaml-file.js';

const fileNames = Object.keys(fileSchemas) as FileName[];

/**
 * Reads the curated names of a folder: bodies.yaml, topics.yaml, places.yaml, people.yaml and posts.yaml, each of which
 * may be missing. A folder that is missing or empty is an authority that says nothing.
 * @throws AuthorityError naming file and line of everything that is wrong.
 */
export async function readAuthority(folder: string): Promise<Authority> {
  const located: LocatedAuthority = { entities: [], posts: [] };
  const problems: AuthorityProblem[] = [];
  for (const file of await yamlFiles(folder)) {
    const name = fileNames.find((known) => file === `${known}.yaml`);
    if (name === undefined)
      problems.push({
        file,
        line: null,
        message: `is none of ${fileNames.map((known) => `${known}.yaml`).join(', ')}; rename or remove it`,
      });
    else problems.push(...readInto(located, name, file, await textOf(join(folder, file), file)));
  }
  if (problems.length === 0) problems.push(...checkReferences(located), ...checkForms(located));
  if (problems.length > 0) throw new AuthorityError(problems.map((problem) => ({ ...problem, file: join(folder, problem.file) })));
  return { entities: located.entities.map((entry) => entry.value), posts: located.posts.map((entry) => entry.value) };
}

async function yamlFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((file) => /\.ya?ml$/i.test(file)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new AuthorityError([
      { file: folder, line: null, message: 'cannot be read as a folder of YAML files; give the folder that holds bodies.yaml' },
    ]);
  }
}

async function textOf(path: string, file: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new AuthorityError([{ file, line: null, message: 'cannot be read; check that it is a file and that you may read it' }]);
  }
}

function readInto(located: LocatedAuthority, name: FileName, file: string, text: string): AuthorityProblem[] {
  const yaml = parseYaml(file, text);
  if (Array.isArray(yaml)) return yaml;
  if (yaml.value === null || yaml.value === undefined) return [];
  const checked = fileSchemas[name].safeParse(yaml.value);
  if (!checked.success) return checked.error.issues.map((issue) => schemaProblem(yaml, issue));
  const at = (index: number) => ({ file, lineOf: (path: readonly (string | number)[]) => yaml.lineOf([name, index, ...path]) });
  const entities: AuthorityEntity[] = entitiesOf(checked.data);
  located.entities.push(...entities.map((value, index): Located<AuthorityEntity> => ({ value, ...at(index) })));
  const posts: AuthorityPost[] = 'posts' in checked.data ? checked.data.posts.map(authorityPost) : [];
  located.posts.push(...posts.map((value, index): Located<AuthorityPost> => ({ value, ...at(index) })));
  return [];
}

function entitiesOf(data: z.infer<(typeof fileSchemas)[FileName]>): AuthorityEntity[] {
  if ('bodies' in data) return data.bodies.map(bodyEntity);
  if ('topics' in data) return data.topics.map(topicEntity);
  if ('places' in data) return data.places.map(placeEntity);
  return 'people' in data ? data.people.map(personEntity) : [];
}

function schemaProblem(yaml: YamlFile, issue: z.core.$ZodIssue): AuthorityProblem {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const place = path
    .filter((part) => typeof part === 'string')
    .slice(1)
    .join('.');
  const message = key === undefined ? issue.message : `does not know the key "${key}"`;
  return {
    file: yaml.file,
    line: yaml.lineOf(key === undefined ? path : [...path, key]),
    message: place === '' ? message : `${place} ${message}`,
  };
}
