import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countMeetings } from '../../src/graph/count.js';
import type { Graph } from '../../src/graph/graph.js';
import { readKnown } from '../../src/graph/read-known.js';
import { writeMeeting } from '../../src/graph/write/write-meeting.js';
import { nothingKnown } from '../../src/identity/known.js';
import { meetingFacts } from '../support/facts.js';
import { openTestGraph } from '../support/neo4j.js';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

describe('what the graph knows', () => {
  it('is nothing at first', async () => {
    expect(await readKnown(graph)).toEqual(nothingKnown);
    expect(await countMeetings(graph)).toBe(0);
  });

  it('is every entity, attendance and meeting, with the attendances of one meeting left out on request', async () => {
    const january = meetingFacts({ date: '2020-01-14' });
    await writeMeeting(graph, january);
    await writeMeeting(graph, meetingFacts({ date: '2020-04-14', startTime: null }));
    const known = await readKnown(graph);
    expect(known.entities.find(({ id }) => id === 'northfield-safety-board')).toEqual({
      id: 'northfield-safety-board', kind: 'BOARD', name: 'Northfield Safety Board', printedForms: ['Northfield Safety Board'], abbreviation: 'NSB', formerIds: [],
    });
    expect(known.entities.map(({ kind }) => kind)).toEqual(['PERSON', 'ORGANISATION', 'PERSON', 'ORGANISATION', 'ORGANISATION', 'BOARD', 'PERSON', 'TOPIC']);
    expect(known.attendances).toHaveLength(6);
    expect(known.attendances[0]).toEqual({
      personId: 'ann-lee', printedName: 'Ann Lee', meetingId: 'northfield-safety-board-2020-01-14', boardId: 'northfield-safety-board', date: '2020-01-14',
      bodyIds: ['northfield-police'], postTitles: ['Chief Constable'],
    });
    expect(known.meetings).toMatchObject([
      { id: 'northfield-safety-board-2020-01-14', boardId: 'northfield-safety-board', date: '2020-01-14', startTime: '10:00', sha256: january.document.sha256 },
      { date: '2020-04-14', startTime: null },
    ]);
    expect((await readKnown(graph, january.meeting.id)).attendances.map(({ date }) => date)).toEqual(['2020-04-14', '2020-04-14', '2020-04-14']);
    expect(await countMeetings(graph)).toBe(2);
  });
});
