import type { ManagedTransaction } from 'neo4j-driver';
import type { Known, KnownAttendance, KnownEntity } from '../identity/known.js';
import type { Graph } from './graph.js';
import { inReadTransaction } from './transaction.js';
import { writesSoFar } from './write/ledger.js';

/** What the graph holds, and after how many writes: `writeMeeting` refuses facts that rest on an older state. */
export interface KnownGraph extends Known {
  version: number;
}

/** What the graph holds, for resolving one more meeting. */
export async function readKnown(graph: Graph): Promise<KnownGraph> {
  return inReadTransaction(graph, (transaction) => all(transaction));
}

/**
 * What the graph holds after one new meeting was written: only what that meeting brought is read, so that loading many
 * takes no longer for the last than for the first. All is read where somebody else wrote meanwhile.
 */
export async function knownAfter(graph: Graph, known: KnownGraph, meetingId: string): Promise<KnownGraph> {
  return inReadTransaction(graph, async (transaction) => {
    const version = await writesSoFar(transaction);
    if (version !== known.version + 1) return all(transaction);
    const entities = new Map([...known.entities, ...(await knownEntities(transaction, meetingId))].map((entity) => [entity.id, entity]));
    return {
      version,
      entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      attendances: [...known.attendances, ...(await knownAttendances(transaction, meetingId))],
      meetings: [...known.meetings, ...(await knownMeetings(transaction, meetingId))],
    };
  });
}

async function all(transaction: ManagedTransaction): Promise<KnownGraph> {
  return {
    version: await writesSoFar(transaction),
    entities: await knownEntities(transaction),
    attendances: await knownAttendances(transaction),
    meetings: await knownMeetings(transaction),
  };
}

async function knownEntities(transaction: ManagedTransaction, meetingId?: string): Promise<KnownEntity[]> {
  const { records } = await transaction.run(
    `${meetingId === undefined ? 'MATCH (e:Entity)' : 'MATCH (:Meeting {id: $meetingId})-[:NAMES]->(e:Entity)'}
     RETURN e.id AS id,
       CASE WHEN e:Person THEN 'PERSON' WHEN e:Organisation THEN 'ORGANISATION' WHEN e:Board THEN 'BOARD' WHEN e:Topic THEN 'TOPIC' ELSE 'PLACE' END AS kind,
       e.name AS name, e.printedForms AS printedForms, e.abbreviation AS abbreviation, e.formerIds AS formerIds,
       COLLECT { MATCH (e)<-[:NAMES]-(:Meeting)-[:OF_BOARD]->(b:Board) WITH DISTINCT b.id AS board ORDER BY board RETURN board } AS boardIds
     ORDER BY id`,
    { meetingId },
  );
  return records.map((record) => record.toObject() as KnownEntity);
}

async function knownAttendances(transaction: ManagedTransaction, meetingId?: string): Promise<KnownAttendance[]> {
  const { records } = await transaction.run(
    `MATCH (b:Board)<-[:OF_BOARD]-(m:Meeting${meetingId === undefined ? '' : ' {id: $meetingId}'})<-[:IN_MEETING]-(a:Attendance)-[:OF_PERSON]->(p:Person)
     RETURN p.id AS personId, a.printedName AS printedName, m.id AS meetingId, b.id AS boardId, toString(m.date) AS date,
       COLLECT { MATCH (a)-[:REPRESENTS]->(body) RETURN body.id ORDER BY body.id } AS bodyIds,
       COLLECT { MATCH (a)-[:HELD]->(post) RETURN post.title ORDER BY post.id } AS postTitles
     ORDER BY m.date, m.id, a.start`,
    { meetingId },
  );
  return records.map((record) => record.toObject() as KnownAttendance);
}

async function knownMeetings(transaction: ManagedTransaction, meetingId?: string): Promise<Known['meetings']> {
  const { records } = await transaction.run(
    `MATCH (b:Board)<-[:OF_BOARD]-(m:Meeting${meetingId === undefined ? '' : ' {id: $meetingId}'})-[:RECORDED_IN]->(d:Document)
     RETURN m.id AS id, b.id AS boardId, toString(m.date) AS date, m.startTime AS startTime, d.sha256 AS sha256
     ORDER BY date, coalesce(startTime, ''), id`,
    { meetingId },
  );
  return records.map((record) => record.toObject() as Known['meetings'][number]);
}
