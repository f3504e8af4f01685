import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.js';
import { writeAuthority } from '../../../src/graph/write/write-authority.js';
import { writeMeeting } from '../../../src/graph/write/write-meeting.js';
import { emptyAuthority } from '../../../src/identity/authority.js';
import type { Authority, AuthorityEntity } from '../../../src/identity/authority.js';
import { dump } from '../../support/dump.js';
import { meetingFacts } from '../../support/facts.js';
import { openTestGraph } from '../../support/neo4j.js';
import { wipe } from '../../support/wipe.js';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

function curated(id: string, kind: AuthorityEntity['kind'], name: string, more: Partial<AuthorityEntity> = {}): AuthorityEntity {
  return {
    id, kind, name, basis: 'outside', source: 'an almanac', aliases: [], ambiguous: [], abbreviation: null, classification: null, purpose: null, foundedOn: null,
    dissolvedOn: null, partOf: [], reportsTo: [], successors: [], definition: null, topicKind: null, broader: [], placeKind: null, code: null, within: [], ...more,
  };
}

const authority: Authority = {
  entities: [
    curated('northfield-police', 'ORGANISATION', 'Northfield and District Police', { aliases: ['the Force'], abbreviation: 'NDP', classification: 'POLICE', foundedOn: '1974' }),
    curated('old-police', 'ORGANISATION', 'Old Police', { successors: [{ to: 'northfield-police', on: '1974-04', kind: 'MERGED', basis: 'text', source: 'minutes' }] }),
    curated('northfield-safety-board', 'BOARD', 'Northfield Safety Board', { purpose: 'Safe streets', partOf: ['northfield-council'], reportsTo: ['northfield-council'] }),
    curated('northfield-council', 'ORGANISATION', 'Northfield Council'),
    curated('road-safety', 'TOPIC', 'Road safety', { topicKind: 'THEME', definition: 'Fewer accidents', broader: ['safety'] }),
    curated('safety', 'TOPIC', 'Safety'),
    curated('mill-lane', 'PLACE', 'Mill Lane', { placeKind: 'BOROUGH', code: 'N1', within: ['northfield'] }),
    curated('northfield', 'PLACE', 'Northfield', { placeKind: 'CITY' }),
  ],
  posts: [],
};

const curatedFacts = meetingFacts();
const january = { ...curatedFacts, entities: curatedFacts.entities.map((fact) => (authority.entities.some(({ id }) => id === fact.id) ? { ...fact, basis: 'CURATED' as const } : fact)) };

describe('writing the authority', () => {
  it('stores curated entities with their kind, and the links between them', async () => {
    await writeAuthority(graph, authority);
    expect(await properties('northfield-police')).toMatchObject({
      basis: 'CURATED', name: 'Northfield and District Police', aliases: ['the Force'], abbreviation: 'NDP', classification: 'POLICE', foundedOn: '1974', formerIds: [],
    });
    expect(await properties('road-safety')).toMatchObject({ kind: 'THEME', status: 'ACCEPTED', definition: 'Fewer accidents' });
    expect(await properties('mill-lane')).toMatchObject({ kind: 'BOROUGH', code: 'N1' });
    expect(await links()).toEqual([
      'mill-lane WITHIN northfield {}',
      'northfield-safety-board PART_OF northfield-council {}',
      'northfield-safety-board REPORTS_TO northfield-council {}',
      'old-police SUCCEEDED_BY northfield-police {"basis":"TEXT","kind":"MERGED","on":"1974-04","source":"minutes"}',
      'road-safety BROADER safety {}',
    ]);
  });

  it('changes nothing the second time', async () => {
    await writeAuthority(graph, authority);
    await writeMeeting(graph, january);
    const before = await dump(graph);
    await writeAuthority(graph, authority);
    expect(await dump(graph)).toBe(before);
  });

  it('lets the curated name win and keeps printed forms as aliases', async () => {
    await writeAuthority(graph, authority);
    await writeMeeting(graph, january);
    expect(await properties('northfield-police')).toMatchObject({ name: 'Northfield and District Police', aliases: ['Northfield Police', 'the Force'], abbreviation: 'NDP' });
    expect(await properties('northfield-safety-board')).toMatchObject({ abbreviation: 'NSB', purpose: 'Safe streets' });
  });

  it('gives the same graph whether the authority or the meeting comes first', async () => {
    await writeAuthority(graph, authority);
    await writeMeeting(graph, january);
    const authorityFirst = await dump(graph);
    await wipe(graph);
    await writeMeeting(graph, january);
    await writeAuthority(graph, authority);
    expect(await dump(graph)).toBe(authorityFirst);
  });

  it('withdraws what it says no longer: what minutes speak of goes back to their words, the rest goes', async () => {
    await writeMeeting(graph, meetingFacts());
    const textOnly = await dump(graph);
    await writeAuthority(graph, authority);
    expect(await properties('northfield-police')).toMatchObject({ basis: 'CURATED', name: 'Northfield and District Police' });
    await writeAuthority(graph, emptyAuthority);
    expect(await dump(graph)).toBe(textOnly);
  });

  it('removes a link that it draws no longer', async () => {
    await writeAuthority(graph, authority);
    await writeAuthority(graph, { ...authority, entities: authority.entities.map((one) => ({ ...one, reportsTo: [], broader: [] })) });
    expect((await links()).filter((link) => /REPORTS_TO|BROADER/.test(link))).toEqual([]);
  });

  it('refuses a link to an entity that it does not define, and writes nothing', async () => {
    const broken = { ...authority, entities: [curated('a', 'TOPIC', 'A', { broader: ['nowhere'] })] };
    await expect(writeAuthority(graph, broken)).rejects.toThrow(/BROADER.*"nowhere"/);
    expect(await dump(graph)).toBe('');
  });
});

async function properties(id: string): Promise<Record<string, unknown>> {
  const { records } = await graph.driver.executeQuery('MATCH (e:Entity {id: $id}) RETURN properties(e) AS properties', { id }, { database: graph.database });
  return records[0]?.get('properties');
}

async function links(): Promise<string[]> {
  const cypher = 'MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties ORDER BY a, type';
  const { records } = await graph.driver.executeQuery(cypher, {}, { database: graph.database });
  return records.map((record) => `${record.get('a')} ${record.get('type')} ${record.get('b')} ${JSON.stringify(Object.fromEntries(Object.entries(record.get('properties')).sort()))}`);
}
