import type { Graph } from '../../src/graph/graph.js';
import { writeMeeting } from '../../src/graph/write/write-meeting.js';
import type { MeetingFacts } from '../../src/identity/facts.js';
import { meetingFacts } from '../support/facts.js';

const ann = { id: 'ann-lee', name: 'Ann Lee' };
const omar = { id: 'omar-diaz', name: 'Omar Diaz' };
const jan = { id: 'jan-berg', name: 'Jan Berg' };
const sue = { id: 'sue-park', name: 'Sue Park' };
const police = 'northfield-police';
const council = 'northfield-council';
const trust = 'harbour-trust';

const inCapacity = (facts: MeetingFacts, person: string, capacity: MeetingFacts['attendances'][number]['capacity']): MeetingFacts => ({
  ...facts,
  attendances: facts.attendances.map((line) => (line.personId === person ? { ...line, capacity } : line)),
});

const announcing = (facts: MeetingFacts, previousDate: string | null, nextDate: string | null): MeetingFacts => ({
  ...facts, meeting: { ...facts.meeting, previousDate, nextDate },
});

/** Three meetings of one invented board and one of another, in two years; all about road safety. */
export const corpus: MeetingFacts[] = [
  announcing(inCapacity(meetingFacts({
    date: '2020-01-14',
    roster: [{ ...ann, bodyId: police, post: 'Chief Constable' }, { ...omar, bodyId: council, post: 'Director' }, { ...jan, status: 'APOLOGIES', bodyId: trust }],
  }), 'omar-diaz', 'OFFICER'), '2019-10', '2020-04-14'),
  announcing(meetingFacts({
    date: '2020-04-14',
    roster: [{ ...ann, bodyId: police, post: 'Chief Constable' }, { ...jan, status: 'ABSENT', bodyId: trust }, { ...sue, bodyId: council }],
  }), '2020-01-14', '2020-07-14'),
  announcing(meetingFacts({
    date: '2021-01-12',
    roster: [{ ...omar, bodyId: police, post: 'Chief Constable' }, { ...ann, status: 'UNKNOWN' }, { ...jan, bodyId: trust }, { ...sue, bodyId: council }],
  }), null, null),
  announcing(meetingFacts({
    date: '2020-02-03',
    boardId: 'harbour-board',
    roster: [{ ...jan, bodyId: trust }, { ...sue, bodyId: trust }, { ...ann, status: 'APOLOGIES', bodyId: police }],
  }), null, null),
];

/** Writes the invented meetings, lets the police follow a constabulary, and merges an older id into that of Ann Lee. */
export async function loadCorpus(graph: Graph): Promise<void> {
  for (const facts of corpus) await writeMeeting(graph, facts);
  await graph.driver.executeQuery(
    `MATCH (police:Organisation {id: 'northfield-police'}), (trust:Organisation {id: 'harbour-trust'}), (ann:Person {id: 'ann-lee'}), (b:Board {id: 'harbour-board'})
     CREATE (trust)-[:SUCCEEDED_BY {kind: 'MERGED', basis: 'CURATED'}]->(police), (:FormerId {id: 'a-lee'})-[:NOW]->(ann),
       (b)-[:PART_OF]->(trust), (b)-[:REPORTS_TO]->(police)`,
    {},
    { database: graph.database },
  );
}
