import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.js';
import { removeMeeting } from '../../../src/graph/write/remove-meeting.js';
import { writeMeeting } from '../../../src/graph/write/write-meeting.js';
import { dump } from '../../support/dump.js';
import { entity, meetingFacts } from '../../support/facts.js';
import { openTestGraph } from '../../support/neo4j.js';
import { wipe } from '../../support/wipe.js';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const short = meetingFacts({ date: '2020-01-14', named: [entity('eve-stone', 'PERSON', 'E. Stone', { printedForms: ['E. Stone'] })] });
const full = meetingFacts({ date: '2020-04-14', named: [entity('eve-stone', 'PERSON', 'Eve van Stone', { printedForms: ['Eve van Stone', 'Eve Stone'] })] });
const other = meetingFacts({ date: '2020-10-13', named: [entity('eve-stone', 'PERSON', 'Eve Stone')] });

describe('an entity that several meetings name', () => {
  it('has the fullest name, its sort name, and every printed form as alias', async () => {
    for (const facts of [full, short, other]) await writeMeeting(graph, facts);
    expect(await eve()).toEqual({
      id: 'eve-stone', basis: 'TEXT', name: 'Eve van Stone', sortName: 'van Stone, Eve', aliases: ['E. Stone', 'Eve Stone', 'Eve van Stone'],
      printedForms: ['E. Stone', 'Eve Stone', 'Eve van Stone'], curatedAliases: [], formerIds: [],
    });
  });

  it('is called the same in whatever order the meetings come and however often they come again', async () => {
    for (const facts of [short, full, other]) await writeMeeting(graph, facts);
    const forwards = await dump(graph);
    await wipe(graph);
    for (const facts of [other, full, short]) await writeMeeting(graph, facts);
    for (const facts of [full, other]) {
      await removeMeeting(graph, facts.meeting.id);
      await writeMeeting(graph, facts);
    }
    expect(await dump(graph)).toBe(forwards);
  });

  it('loses the name and forms that only a meeting printed which goes', async () => {
    await writeMeeting(graph, short);
    await writeMeeting(graph, full);
    await removeMeeting(graph, full.meeting.id);
    expect(await eve()).toMatchObject({ name: 'E. Stone', sortName: 'Stone, E.', aliases: ['E. Stone'] });
  });

  it('stays under its name while another meeting holds it as a candidate, and goes with that meeting', async () => {
    await writeMeeting(graph, full);
    const doubt = meetingFacts({ date: '2020-10-13' });
    const mentions = doubt.mentions.map((mention) => (
      mention.judgement === 'UNSURE' ? { ...mention, candidates: [{ entityId: 'eve-stone', score: 0.4, reason: 'a similar name' }] } : mention));
    await writeMeeting(graph, { ...doubt, mentions });
    await removeMeeting(graph, full.meeting.id);
    expect(await eve()).toMatchObject({ name: 'Eve van Stone', aliases: [] });
    await removeMeeting(graph, doubt.meeting.id);
    expect(await dump(graph)).toBe('');
  });

  it('takes the id that it had before a merge with it when it goes', async () => {
    await writeMeeting(graph, full);
    await graph.driver.executeQuery("MATCH (e:Entity {id: 'eve-stone'}) CREATE (:FormerId {id: 'e-stone'})-[:NOW]->(e)", {}, { database: graph.database });
    await removeMeeting(graph, full.meeting.id);
    expect(await dump(graph)).toBe('');
  });
});

describe('a post', () => {
  it('has the fullest title that meetings print, and goes with the last that prints it', async () => {
    const roster = (post: string): { roster: { id: string; name: string; bodyId: string; post: string }[] } =>
      ({ roster: [{ id: 'ann-lee', name: 'Ann Lee', bodyId: 'northfield-police', post }] });
    await writeMeeting(graph, meetingFacts({ date: '2020-01-14', ...roster('chief constable') }));
    await writeMeeting(graph, meetingFacts({ date: '2020-04-14', ...roster('Chief Constable') }));
    expect(await posts()).toEqual(['Chief Constable']);
    await removeMeeting(graph, 'northfield-safety-board-2020-04-14');
    expect(await posts()).toEqual(['chief constable']);
    await removeMeeting(graph, 'northfield-safety-board-2020-01-14');
    expect(await posts()).toEqual([]);
  });
});

async function eve(): Promise<Record<string, unknown> | undefined> {
  const { records } = await graph.driver.executeQuery("MATCH (e:Person {id: 'eve-stone'}) RETURN properties(e) AS eve", {}, { database: graph.database });
  return records[0]?.get('eve');
}

async function posts(): Promise<string[]> {
  const { records } = await graph.driver.executeQuery('MATCH (p:Post) RETURN p.title AS title', {}, { database: graph.database });
  return records.map((record) => record.get('title'));
}
