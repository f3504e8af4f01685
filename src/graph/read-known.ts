import type { ManagedTransaction } from 'neo4j-driver';
import type { Known, KnownAttendance, KnownEntity } from '../identity/known.js';
import type { Graph } from './graph.js';
import { inReadTransaction } from './transaction.js';

/**
 * What the graph holds, for resolving one more meeting.
 * @param exceptMeetingId a meeting that is about to be read again: its attendances do not count as known.
 */
export async function readKnown(graph: Graph, exceptMeetingId: string | null = null): Promise<Known> {
  return inReadTransaction(graph, async (transaction) => ({
    entities: await knownEntities(transaction),
    attendances: await knownAttendances(transaction, exceptMeetingId),
    meetings: await knownMeetings(transaction),
  }));
}

async function knownEntities(transaction: ManagedTransaction): Promise<KnownEntity[]> {
  const { records } = await transaction.run(
    `MATCH (e:Entity)
     RETURN e.id AS id,
       CASE WHEN e:Person THEN 'PERSON' WHEN e:Organisation THEN 'ORGANISATION' WHEN e:Board THEN 'BOARD' WHEN e:Topic THEN 'TOPIC' ELSE 'PLACE' END AS kind,
       e.name AS name, e.printedForms AS printedForms, e.abbreviation AS abbreviation, e.formerIds AS formerIds
     ORDER BY id`,
  );
  return records.map((record) => record.toObject() as KnownEntity);
}

async function knownAttendances(transaction: ManagedTransaction, exceptMeetingId: string | null): Promise<KnownAttendance[]> {
  const { records } = await transaction.run(
    `MATCH (b:Board)<-[:OF_BOARD]-(m:Meeting)<-[:IN_MEETING]-(a:Attendance)-[:OF_PERSON]->(p:Person)
     WHERE $exceptMeetingId IS NULL OR m.id <> $exceptMeetingId
     RETURN p.id AS personId, a.printedName AS printedName, m.id AS meetingId, b.id AS boardId, toString(m.date) AS date,
       COLLECT { MATCH (a)-[:REPRESENTS]->(body) RETURN body.id ORDER BY body.id } AS bodyIds,
       COLLECT { MATCH (a)-[:HELD]->(post) RETURN post.title ORDER BY post.id } AS postTitles
     ORDER BY m.date, m.id, a.start`,
    { exceptMeetingId },
  );
  return records.map((record) => record.toObject() as KnownAttendance);
}

async function knownMeetings(transaction: ManagedTransaction): Promise<Known['meetings']> {
  const { records } = await transaction.run(
    `MATCH (b:Board)<-[:OF_BOARD]-(m:Meeting)-[:RECORDED_IN]->(d:Document)
     RETURN m.id AS id, b.id AS boardId, toString(m.date) AS date, m.startTime AS startTime, d.sha256 AS sha256
     ORDER BY date, coalesce(startTime, ''), id`,
  );
  return records.map((record) => record.toObject() as Known['meetings'][number]);
}
