import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { readAuthority } from '../../src/identity/authority/read-authority.js';
import { emptyAuthority, type Authority } from '../../src/identity/authority.js';
import { ingest } from '../../src/ingest/ingest.js';
import type { Outcome } from '../../src/ingest/outcome.js';
import { projectRoot } from '../../src/settings.js';
import { dump } from '../support/dump.js';
import { openTestGraph } from '../support/neo4j.js';
import { wipe } from '../support/wipe.js';

const seeds = join(projectRoot, 'seeds', 'minutes');
const of2015 = join(seeds, '000_17215f53eb22288e.txt');
let graph: Graph;
let authority: Authority;
let folder: string;

beforeAll(async () => {
  graph = await openTestGraph();
  authority = await readAuthority(join(projectRoot, 'seeds', 'authority'));
  folder = await mkdtemp(join(tmpdir(), 'minutes-graph-ingest-'));
});
beforeEach(() => wipe(graph));
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

const load = (paths: string[], dryRun = false): Promise<Outcome[]> => ingest({ graph, authority, paths, dryRun });
const one = async (query: string): Promise<unknown> => (await graph.driver.executeQuery(query, {}, { database: graph.database })).records[0]?.get(0);

describe('ingest', () => {
  it('loads a folder in the order of the meetings, not of the files', async () => {
    const outcomes = await load([seeds]);
    expect(outcomes.map(({ meetingId, result }) => [meetingId, result])).toEqual([['lcrb-2011-06-20', 'WRITTEN'], ['lcrb-2015-03-10', 'WRITTEN']]);
    expect(outcomes.map(({ counts }) => counts)).toEqual([
      { attendances: 20, items: 9, paragraphs: 56, decisions: 6, actions: 6 },
      { attendances: 20, items: 5, paragraphs: 12, decisions: 3, actions: 2 },
    ]);
  });

  it('changes nothing when it loads the same again', async () => {
    await load([seeds]);
    const before = await dump(graph);
    const outcomes = await load([seeds]);
    expect(outcomes.map(({ result }) => result)).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(await dump(graph)).toBe(before);
  });

  it('replaces what an earlier text of the meeting said, and nothing else', async () => {
    await load([seeds]);
    const before = await dump(graph);
    const changed = join(folder, '000_17215f53eb22288e.txt');
    await writeFile(changed, (await readFile(of2015, 'utf8')).replace('Kate Gilbert\tProbation\n', ''));
    const [outcome] = await load([changed]);
    expect(outcome).toMatchObject({ result: 'REPLACED', counts: { attendances: 19 } });
    expect(await one("MATCH (p:Person {id: 'kate-gilbert'}) RETURN count(p)")).toBe(0);
    await load([of2015]);
    expect((await dump(graph)).replace(/readAt[^,}]*/g, '')).toBe(before.replace(/readAt[^,}]*/g, ''));
  });

  it('says what a dry run would change, and writes nothing', async () => {
    await load([seeds]);
    const changed = join(folder, 'changed.txt');
    await writeFile(changed, (await readFile(of2015, 'utf8')).replace('It is early days with the CRC but the statistics show good progress so far.', ''));
    const before = await dump(graph);
    const [outcome] = await load([changed], true);
    expect(outcome).toMatchObject({ result: 'REPLACED', meetingId: 'lcrb-2015-03-10' });
    expect(outcome?.changes.changed).toBeGreaterThan(0);
    expect(await dump(graph)).toBe(before);
  });

  it('reports what is no minutes and still loads the rest', async () => {
    const place = join(folder, 'mixed');
    await mkdir(place, { recursive: true });
    await copyFile(of2015, join(place, 'b.txt'));
    await writeFile(join(place, 'a.txt'), 'Dear Sir,\n\nthank you for your letter about the bins.\n\nYours faithfully\n');
    await writeFile(join(place, 'c.txt'), '');
    const outcomes = await load([place]);
    const byFile = Object.fromEntries(outcomes.map(({ source, result }) => [source, result]));
    expect(byFile).toEqual({ 'a.txt': 'SKIPPED', 'b.txt': 'WRITTEN', 'c.txt': 'SKIPPED' });
    expect(await one('MATCH (m:Meeting) RETURN count(m)')).toBe(1);
  });

  it('takes only the first of two files on one meeting', async () => {
    const place = join(folder, 'twins');
    await mkdir(place, { recursive: true });
    await copyFile(of2015, join(place, 'a.txt'));
    await writeFile(join(place, 'b.txt'), `${await readFile(of2015, 'utf8')}\n`);
    const outcomes = await load([place]);
    expect(outcomes.map(({ result }) => result)).toEqual(['WRITTEN', 'SKIPPED']);
    expect(outcomes[1]?.problems[0]?.message).toContain('a.txt');
  });

  it('keeps every id that it gave when authority arrives later, and makes no second node of a thing', async () => {
    await ingest({ graph, authority: emptyAuthority, paths: [seeds] });
    const named = 'MATCH (e:Agent)<-[:NAMES]-() WITH DISTINCT e.id AS id ORDER BY id RETURN collect(id)';
    const before = (await one(named)) as string[];
    await load([seeds]);
    const after = (await one(named)) as string[];
    expect(after.filter((id) => !before.includes(id))).toEqual([]);
    expect(await one('MATCH (e:Body), (f:Body) WHERE e.id < f.id AND any(form IN e.printedForms WHERE form IN f.printedForms) RETURN collect([e.id, f.id])')).toEqual([]);
  });

  it('refuses a path that does not exist', async () => {
    await expect(load([join(folder, 'nowhere')])).rejects.toThrow(/nowhere: no such file or folder/);
  });
});
