import type { AuthorityEntity } from '../authority.js';
import { isBody } from '../across/curated-ids.js';
import type { NameKind } from '../minutes.js';
import type { AuthorityProblem } from './authority-error.js';
import type { Located, LocatedAuthority } from './located.js';

type Link = 'partOf' | 'reportsTo' | 'broader' | 'within';

const targets: Record<Link, { fits: (kind: NameKind) => boolean; noun: string }> = {
  partOf: { fits: isBody, noun: 'body' },
  reportsTo: { fits: isBody, noun: 'body' },
  broader: { fits: (kind) => kind === 'TOPIC', noun: 'topic' },
  within: { fits: (kind) => kind === 'PLACE', noun: 'place' },
};

const links = Object.keys(targets) as Link[];

/** Ids given twice, references to nothing or to the wrong kind, and circles of parts, broader topics, places and reports. */
export function checkReferences({ entities, posts }: LocatedAuthority): AuthorityProblem[] {
  const byId = new Map<string, Located<AuthorityEntity>>();
  const problems: AuthorityProblem[] = [];
  for (const entry of entities) {
    const first = byId.get(entry.value.id);
    if (first !== undefined)
      problems.push(
        problem(entry, ['id'], `the id "${entry.value.id}" is given twice; the first stands at ${first.file}:${first.lineOf(['id'])}`),
      );
    else byId.set(entry.value.id, entry);
  }
  for (const entry of entities) problems.push(...unknownReferences(entry, byId), ...circles(entry, byId));
  for (const post of posts) {
    const { bodyId } = post.value;
    if (bodyId !== null && !isBody(byId.get(bodyId)?.value.kind ?? 'TOPIC'))
      problems.push(problem(post, ['body'], `there is no body "${bodyId}"`));
  }
  return problems;
}

function unknownReferences(entry: Located<AuthorityEntity>, byId: ReadonlyMap<string, Located<AuthorityEntity>>): AuthorityProblem[] {
  const problems: AuthorityProblem[] = [];
  for (const link of links) {
    for (const [index, id] of entry.value[link].entries()) {
      const kind = byId.get(id)?.value.kind;
      if (kind === undefined || !targets[link].fits(kind))
        problems.push(problem(entry, [link, index], `there is no ${targets[link].noun} "${id}" that ${link} could name`));
    }
  }
  for (const [index, { to }] of entry.value.successors.entries()) {
    if (byId.get(to)?.value.kind !== 'ORGANISATION' || entry.value.kind !== 'ORGANISATION') {
      problems.push(
        problem(
          entry,
          ['successors', index, 'to'],
          `a successor leads from organisation to organisation; "${to}" is none, or "${entry.value.id}" is not`,
        ),
      );
    }
  }
  return problems;
}

function circles(entry: Located<AuthorityEntity>, byId: ReadonlyMap<string, Located<AuthorityEntity>>): AuthorityProblem[] {
  return links
    .filter((link) => reaches(entry.value, link, byId))
    .map((link) => problem(entry, [link], `${link} leads from "${entry.value.id}" back to itself`));
}

function reaches(start: AuthorityEntity, link: Link, byId: ReadonlyMap<string, Located<AuthorityEntity>>): boolean {
  const seen = new Set<string>();
  const open = [...start[link]];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === start.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(byId.get(id)?.value[link] ?? []));
  }
  return false;
}

function problem(entry: Located<unknown>, path: readonly (string | number)[], message: string): AuthorityProblem {
  return { file: entry.file, line: entry.lineOf(path), message };
}
