import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.js';
import { changesOf } from '../../../src/graph/write/changes.js';
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

const january = meetingFacts({ date: '2020-01-14' });
const april = meetingFacts({ date: '2020-04-14', paragraphs: ['Ann Lee said nothing new.'] });
const october = meetingFacts({ date: '2020-10-13' });

describe('writing a meeting', () => {
  it('stores every passage with its integers, dates and links', async () => {
    await writeMeeting(graph, january);
    const [row] = await query(`
      MATCH (m:Meeting {id: 'northfield-safety-board-2020-01-14'})<-[:IN_MEETING]-(a:Action:Passage)-[:OWNED_BY]->(owner:Organisation:Entity:Agent:Body)
      MATCH (a)-[:IN_PARAGRAPH]->(:Paragraph)-[:UNDER_ITEM]->(item), (a)-[:UNDER_ITEM]->(item), (a)-[:FROM_DOCUMENT]->(d)<-[:RECORDED_IN]-(m)
      RETURN owner.id AS owner, item.title AS item, toString(a.dueTo) AS dueTo, toString(a.date) AS date, a.meetingId AS meetingId,
        a.start IS :: INTEGER AS integer, a.confidence IS :: FLOAT AS float, substring(d.text, a.start, a.end - a.start) = a.quote AS sliced`);
    expect(row).toEqual({
      owner: 'northfield-council', item: 'Road safety', dueTo: '2020-06-30', date: '2020-01-14', meetingId: 'northfield-safety-board-2020-01-14',
      integer: true, float: true, sliced: true,
    });
  });

  it('leaves the same graph when the same facts are written twice, and keeps when the file was first read', async () => {
    await writeMeeting(graph, january);
    const before = await dump(graph);
    const again = await writeMeeting(graph, meetingFacts({ date: '2020-01-14', readAt: '2030-01-01T00:00:00.000Z' }));
    expect(again.changes.state).toBe('UNCHANGED');
    expect(await dump(graph)).toBe(before);
  });

  it('replaces what the earlier text said and nothing else', async () => {
    await writeMeeting(graph, january);
    await writeMeeting(graph, april);
    const before = await dump(graph);
    const changed = meetingFacts({ date: '2020-01-14', paragraphs: ['Everything is different now.'], named: [entity('eve-stone', 'PERSON', 'Eve Stone')] });
    const summary = await writeMeeting(graph, changed);
    expect(summary.changes).toMatchObject({
      state: 'CHANGED',
      added: ['northfield-safety-board-2020-01-14/item-2/para-1/m2'],
      removed: ['northfield-safety-board-2020-01-14/action-1', 'northfield-safety-board-2020-01-14/item-2/para-2', 'northfield-safety-board-2020-01-14/item-2/para-2/s1'],
      named: ['eve-stone'],
    });
    const aprilLines = (text: string): string[] => text.split('\n').filter((line) => line.includes('2020-04-14') && !line.includes('2020-01-14'));
    expect(aprilLines(await dump(graph))).toEqual(aprilLines(before));
    await writeMeeting(graph, january);
    expect(await dump(graph)).toBe(before);
  });

  it('gives the same graph in whatever order meetings are loaded', async () => {
    for (const facts of [january, april, october]) await writeMeeting(graph, facts);
    const forwards = await dump(graph);
    await wipe(graph);
    for (const facts of [october, january, april]) await writeMeeting(graph, facts);
    expect(await dump(graph)).toBe(forwards);
  });

  it('links each meeting to the one before it on the same board', async () => {
    const sameDay = { ...october, meeting: { ...october.meeting, id: 'later', startTime: '15:30' }, document: { ...october.document, id: 'later/document' } };
    for (const facts of [october, january, meetingFacts({ date: '2020-02-01', boardId: 'harbour-board' }), april]) await writeMeeting(graph, facts);
    await writeMeeting(graph, onlyMeeting(sameDay));
    const follows = await query('MATCH (m:Meeting)-[:FOLLOWS]->(p:Meeting) RETURN m.id AS later, p.id AS earlier ORDER BY later');
    expect(follows).toEqual([
      { later: 'later', earlier: 'northfield-safety-board-2020-10-13' },
      { later: 'northfield-safety-board-2020-04-14', earlier: 'northfield-safety-board-2020-01-14' },
      { later: 'northfield-safety-board-2020-10-13', earlier: 'northfield-safety-board-2020-04-14' },
    ]);
  });

  it('counts people and bodies as present only where the roster says so', async () => {
    await writeMeeting(graph, january);
    const present = await query('MATCH (a)-[p:PRESENT_AT]->(:Meeting) RETURN a.id AS id, toString(p.date) AS date ORDER BY id');
    expect(present.map(({ id }) => id)).toEqual(['ann-lee', 'northfield-council', 'northfield-police', 'omar-diaz']);
    expect(present[0]?.date).toBe('2020-01-14');
  });

  it('keeps one entry for each topic, with the positions of what is about it', async () => {
    await writeMeeting(graph, january);
    const entries = await query('MATCH (:Meeting)-[:HAS_TOPIC_ENTRY]->(t:TopicEntry) RETURN properties(t) AS entry');
    expect(entries).toHaveLength(1);
    expect(entries[0]?.entry).toMatchObject({ topicId: 'road-safety', boardId: 'northfield-safety-board', items: [2], paragraphs: [1, 2], statements: [1, 2], decisions: [], actions: [1] });
  });

  it('writes nothing at all where one link leads nowhere', async () => {
    await writeMeeting(graph, april);
    const before = await dump(graph);
    const broken = { ...january, about: [{ ...january.about[0]!, topicId: 'no-such-topic' }] };
    await expect(writeMeeting(graph, broken)).rejects.toThrow(/ABOUT to Topic "no-such-topic"/);
    expect(await dump(graph)).toBe(before);
  });

  it('refuses an id that another kind of thing has, and a day that is not in the calendar', async () => {
    await writeMeeting(graph, january);
    await expect(writeMeeting(graph, meetingFacts({ date: '2020-04-14', named: [entity('ann-lee', 'TOPIC', 'Ann Lee')] }))).rejects.toThrow(/"ann-lee" cannot name a Topic/);
    await expect(writeMeeting(graph, meetingFacts({ date: '2021-02-30' }))).rejects.toThrow(/2021-02-30/);
  });

  it('says so where an id is given twice', async () => {
    const twice = { ...january, items: [january.items[0]!, ...january.items] };
    await expect(writeMeeting(graph, twice)).rejects.toThrow(/The facts of northfield-safety-board-2020-01-14 give an id twice/);
  });

  it('lets two write the same new meeting at once', async () => {
    await Promise.all([writeMeeting(graph, january), writeMeeting(graph, january)]);
    const atOnce = await dump(graph);
    await wipe(graph);
    await writeMeeting(graph, january);
    expect(await dump(graph)).toBe(atOnce);
  });

  it('lets several writers work at once on meetings of different boards that name the same people and topics', async () => {
    const all = [1, 2, 3, 4, 5, 6].map((index) => meetingFacts({
      boardId: `board-${index}`, roster: [{ id: 'ann-lee', name: 'Ann Lee' }], named: [entity('eve-stone', 'PERSON', `Eve ${'X'.repeat(index)} Stone`)],
    }));
    await startDense();
    await Promise.all(all.map((facts) => writeMeeting(graph, facts)));
    const atOnce = await dump(graph);
    await wipe(graph);
    await startDense();
    for (const facts of all) await writeMeeting(graph, facts);
    expect(await dump(graph)).toBe(atOnce);
  });
});

/* A node with many links is not locked as a whole when one more is made. */
async function startDense(): Promise<void> {
  await writeMeeting(graph, meetingFacts({ date: '2020-12-10', named: [entity('eve-stone', 'PERSON', 'Eve Stone')] }));
  await query('MATCH (e:Entity) UNWIND range(1, 100) AS index CREATE (:FormerId {id: e.id + index})-[:NOW]->(e)');
}

describe('removing a meeting', () => {
  it('leaves the graph as if it had never been loaded', async () => {
    await writeMeeting(graph, january);
    await writeMeeting(graph, october);
    const before = await dump(graph);
    const guest = { id: 'eve-stone', name: 'Eve Stone', bodyId: 'northfield-police', post: 'Sergeant' };
    await writeMeeting(graph, meetingFacts({ date: '2020-04-14', roster: [guest], named: [entity('old-mill', 'PLACE', 'Old Mill')] }));
    expect(await dump(graph)).not.toBe(before);
    expect(await removeMeeting(graph, 'northfield-safety-board-2020-04-14')).toBe(true);
    expect(await dump(graph)).toBe(before);
  });

  it('leaves nothing of the last meeting', async () => {
    await writeMeeting(graph, january);
    await removeMeeting(graph, january.meeting.id);
    expect(await dump(graph)).toBe('');
  });

  it('says false where there is no such meeting', async () => {
    expect(await removeMeeting(graph, 'no-such-meeting')).toBe(false);
  });
});

describe('what writing would change', () => {
  it('is told without changing anything', async () => {
    expect((await changesOf(graph, january)).state).toBe('NEW');
    expect(await dump(graph)).toBe('');
    await writeMeeting(graph, january);
    expect((await changesOf(graph, january)).state).toBe('UNCHANGED');
  });

  it('names passages that say something else or are linked otherwise, and properties of the meeting', async () => {
    await writeMeeting(graph, january);
    const [first, ...others] = january.actions;
    const facts = { ...january, meeting: { ...january.meeting, venue: null }, actions: [{ ...first!, ownerIds: ['ann-lee'] }, ...others] };
    expect(await changesOf(graph, facts)).toEqual({
      state: 'CHANGED', added: [], removed: [], changed: ['northfield-safety-board-2020-01-14/action-1'], named: [], properties: ['meeting.venue'],
    });
  });
});

function onlyMeeting(facts: typeof january): typeof january {
  return { ...facts, attendances: [], items: [], paragraphs: [], statements: [], decisions: [], actions: [], mentions: [], about: [], posts: [] };
}

async function query(cypher: string): Promise<Record<string, unknown>[]> {
  const { records } = await graph.driver.executeQuery(cypher, {}, { database: graph.database });
  return records.map((record) => record.toObject());
}
