import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AuthorityError } from '../../../src/identity/authority/authority-error.js';
import { readAuthority } from '../../../src/identity/authority/read-authority.js';
import { seededAuthority } from '../support/samples.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'authority-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const body = (id: string, rest = ''): string =>
  `  - id: ${id}\n    kind: organisation\n    name: Body ${id}\n${rest}    basis: outside\n    source: a book\n`;

async function problemsOf(files: Record<string, string>): Promise<string[]> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const error = await readAuthority(folder).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AuthorityError);
  return (error as AuthorityError).problems.map(({ file, line, message }) => `${file.slice(folder.length + 1)}:${line} ${message}`);
}

describe('readAuthority', () => {
  it('takes a missing or empty folder for an authority that says nothing', async () => {
    expect(await readAuthority(join(folder, 'none'))).toEqual({ entities: [], posts: [] });
    expect(await readAuthority(folder)).toEqual({ entities: [], posts: [] });
  });

  it('reads bodies, topics, places, people and posts', async () => {
    await writeFile(join(folder, 'bodies.yaml'), `bodies:\n${body('roads', '    abbreviation: RDS\n    classification: OTHER\n')}`);
    await writeFile(
      join(folder, 'topics.yaml'),
      'topics:\n  - {id: ferries, kind: theme, name: Ferries, definition: Boats, basis: text, source: Minutes}\n',
    );
    await writeFile(join(folder, 'posts.yaml'), 'posts:\n  - {title: Clerk, aliases: [Town Clerk], body: roads, basis: outside, source: a book}\n');
    const { entities, posts } = await readAuthority(folder);
    expect(entities.map(({ id, kind, aliases }) => ({ id, kind, aliases }))).toEqual([
      { id: 'roads', kind: 'ORGANISATION', aliases: ['RDS'] },
      { id: 'ferries', kind: 'TOPIC', aliases: [] },
    ]);
    expect(posts).toEqual([{ title: 'Clerk', aliases: ['Town Clerk'], bodyId: 'roads', basis: 'outside', source: 'a book' }]);
  });

  it('names file and line of an id that is given twice', async () => {
    expect(await problemsOf({ 'bodies.yaml': `bodies:\n${body('roads')}${body('roads').replace('Body roads', 'Other')}` })).toEqual([
      expect.stringMatching(/^bodies\.yaml:7 the id "roads" is given twice; the first stands at bodies\.yaml:2/),
    ]);
  });

  it('refuses a reference to nothing, and to the wrong kind', async () => {
    const problems = await problemsOf({
      'bodies.yaml': `bodies:\n${body('roads', '    partOf: [ferries]\n    reportsTo: [nobody]\n')}`,
      'topics.yaml': 'topics:\n  - {id: ferries, kind: theme, name: Ferries, definition: Boats, basis: text, source: Minutes}\n',
    });
    expect(problems).toEqual([
      'bodies.yaml:5 there is no body "ferries" that partOf could name',
      'bodies.yaml:6 there is no body "nobody" that reportsTo could name',
    ]);
  });

  it('refuses an alias that two bodies share, unless it is marked ambiguous', async () => {
    const two = (key: string): string => `bodies:\n${body('roads', '    aliases: [RDS]\n')}${body('rides', `    ${key}: [RDS]\n`)}`;
    expect(await problemsOf({ 'bodies.yaml': two('aliases') })).toEqual([
      expect.stringMatching(/^bodies\.yaml:11 "RDS" also names another entry \(bodies\.yaml:5\)/),
    ]);
    await writeFile(join(folder, 'bodies.yaml'), two('ambiguous'));
    expect((await readAuthority(folder)).entities).toHaveLength(2);
  });

  it('lets a body and a topic share a word', async () => {
    await writeFile(join(folder, 'bodies.yaml'), `bodies:\n${body('ferry-board', '    aliases: [Ferries]\n')}`);
    await writeFile(
      join(folder, 'topics.yaml'),
      'topics:\n  - {id: ferries, kind: theme, name: Ferries, definition: Boats, basis: text, source: Minutes}\n',
    );
    expect((await readAuthority(folder)).entities).toHaveLength(2);
  });

  it('refuses a circle of parts', async () => {
    const problems = await problemsOf({
      'bodies.yaml': `bodies:\n${body('roads', '    partOf: [rides]\n')}${body('rides', '    partOf: [roads]\n')}`,
    });
    expect(problems[0]).toBe('bodies.yaml:5 partOf leads from "roads" back to itself');
  });

  it('names the line of broken YAML, of an unknown key and of a missing basis', async () => {
    expect(await problemsOf({ 'bodies.yaml': 'bodies:\n  - id: roads\n    name: "Roads\n' })).toEqual([
      expect.stringMatching(/^bodies\.yaml:\d broken YAML/),
    ]);
    expect(await problemsOf({ 'bodies.yaml': `bodies:\n${body('roads', '    nick: x\n')}` })).toEqual(['bodies.yaml:5 does not know the key "nick"']);
    expect(await problemsOf({ 'bodies.yaml': `bodies:\n${body('roads').replace('    basis: outside\n', '')}` })).toEqual([
      expect.stringMatching(/^bodies\.yaml:2 basis must be text .* or outside/),
    ]);
  });

  it('refuses a date that does not exist and a file that it does not know', async () => {
    expect(await problemsOf({ 'bodies.yaml': `bodies:\n${body('roads', '    foundedOn: "2015-02-30"\n')}` })).toEqual([
      expect.stringMatching(/^bodies\.yaml:5 foundedOn must be a date/),
    ]);
    expect(await problemsOf({ 'bodies.yaml': 'bodies: []', 'boddies.yaml': '' })).toEqual([
      expect.stringMatching(/^boddies\.yaml:null is none of bodies\.yaml/),
    ]);
  });

  it.each([
    ['an alias bomb', `bodies: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`, /aliases are not allowed|anchors are not allowed/],
    ['a tag', 'bodies: !!js/function "x"\n', /tags are not allowed|broken YAML/],
    ['deep brackets', `bodies: ${'['.repeat(5000)}`, /nested deeper/],
    ['deep dashes', `bodies:\n${'- '.repeat(5000)}x\n`, /nested deeper/],
    ['a huge file', `bodies: []\n# ${'x'.repeat(4_000_001)}`, /is larger than/],
    ['a key given twice', 'bodies: []\nbodies: []\n', /broken YAML: Map keys must be unique/],
    ['no YAML at all', '\u0000\u0001', /bodies\.yaml/],
  ])('refuses %s in time', async (_, text, message) => {
    const before = performance.now();
    expect((await problemsOf({ 'bodies.yaml': text }))[0]).toMatch(message);
    expect(performance.now() - before).toBeLessThan(2000);
  });

  it('reads what comes with the project, where every fact says where it comes from', async () => {
    const { entities, posts } = await seededAuthority();
    expect([...entities, ...posts].filter(({ source }) => source.length < 5)).toEqual([]);
    expect(entities.filter(({ code }) => code?.startsWith('E09')).length).toBe(33);
    expect(entities.find(({ id }) => id === 'mpa')!.successors).toMatchObject([{ to: 'mopac', on: '2012-01-16' }]);
    expect(entities.find(({ id }) => id === 'london-probation-trust')!.successors.map(({ to }) => to)).toEqual([
      'london-crc',
      'national-probation-service',
    ]);
    expect(entities.filter(({ kind }) => kind === 'PERSON')).toEqual([]);
  });
});
