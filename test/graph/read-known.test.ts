import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countMeetings } from '../../src/graph/count.js';
import type { Graph } from '../../src/graph/graph.js';
import { knownAfter, readKnown } from '../../src/graph/read-known.js';
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
    expect(await readKnown(graph)).toEqual({ ...nothingKnown, version: 0 });
    expect(await countMeetings(graph)).toBe(0);
  });

  it('is every entity, attendance and meeting, and how often it was written to', async () => {
    const january = meetingFacts({ date: '2020-01-14' });
    await writeMeeting(graph, january);
    await writeMeeting(graph, meetingFacts({ date: '2020-04-14', startTime: null }));
    const known = await readKnown(graph);
    expect(known.entities.find(({ id }) => id === 'northfield-safety-board')).toEqual({
      id: 'northfield-safety-board', kind: 'BOARD', name: 'Northfield Safety Board', printedForms: ['Northfield Safety Board'], abbreviation: 'NSB', formerIds: [],
      boardIds: ['northfield-safety-board'],
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
    expect(known.version).toBe(2);
    expect(await countMeetings(graph)).toBe(2);
  });

  it('grows by one new meeting to the same as if all was read again', async () => {
    const known = await readKnown(graph);
    const july = meetingFacts({ date: '2020-07-14' });
    await writeMeeting(graph, july, known.version);
    expect(await knownAfter(graph, known, july.meeting.id)).toEqual(await readKnown(graph));
  });

  it('is read again where somebody else wrote meanwhile, and facts that rest on the older state are refused', async () => {
    const known = await readKnown(graph);
    await writeMeeting(graph, meetingFacts({ date: '2020-08-14' }));
    const september = meetingFacts({ date: '2020-09-14' });
    await expect(writeMeeting(graph, september, known.version)).rejects.toThrow('written to meanwhile');
    await writeMeeting(graph, september);
    expect(await knownAfter(graph, known, september.meeting.id)).toEqual(await readKnown(graph));
  });
});
