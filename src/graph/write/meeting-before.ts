import type { ManagedTransaction } from 'neo4j-driver';
import type { Naming } from './naming.js';
import { complete } from './refresh-entities.js';

/** What is kept of a document whose file did not change. */
export interface HeldDocument {
  sha256: string;
  readAt: string;
  source: string;
}

/** What the graph holds on a meeting before it is written or removed. */
export interface MeetingBefore {
  boardIds: string[];
  document: HeldDocument | null;
  /** What its text called entities and posts, by id. */
  namings: Map<string, Naming>;
  /** Every entity that it or its passages link to. */
  entityIds: string[];
  postIds: string[];
}

/** Reads what a meeting's earlier text left in the graph; null where the graph has no such meeting. */
export async function meetingBefore(transaction: ManagedTransaction, meetingId: string): Promise<MeetingBefore | null> {
  const meeting = await transaction.run(
    `MATCH (m:Meeting {id: $meetingId})
     OPTIONAL MATCH (m)-[:RECORDED_IN]->(d:Document)
     RETURN COLLECT { MATCH (m)-[:OF_BOARD]->(b) RETURN b.id } AS boardIds, d.sha256 AS sha256, d.readAt AS readAt, d.source AS source`,
    { meetingId },
  );
  const record = meeting.records[0];
  if (!record) return null;
  const named = await transaction.run(
    'MATCH (:Meeting {id: $meetingId})-[n:NAMES]->(e) RETURN e.id AS id, e:Post AS isPost, properties(n) AS naming',
    { meetingId },
  );
  const linked = await transaction.run(
    `MATCH (:Meeting {id: $meetingId})<-[:IN_MEETING]-(:Passage)-->(e) WHERE e:Entity OR e:Post
     RETURN DISTINCT e.id AS id, e:Post AS isPost`,
    { meetingId },
  );
  const ids = (isPost: boolean): string[] =>
    [...new Set([...named.records, ...linked.records].filter((row) => row.get('isPost') === isPost).map((row): string => row.get('id')))];
  return {
    boardIds: record.get('boardIds'),
    document: record.get('sha256') === null ? null : { sha256: record.get('sha256'), readAt: record.get('readAt'), source: record.get('source') },
    namings: new Map(named.records.map((row) => [row.get('id'), complete(row.get('naming'))])),
    entityIds: ids(false),
    postIds: ids(true),
  };
}

/** Removes what a meeting's text said: passages, shortcuts, names, document. The meeting itself and its place in the board's order stay. */
export async function clearMeeting(transaction: ManagedTransaction, meetingId: string): Promise<void> {
  for (const statement of clearing) await transaction.run(statement, { meetingId });
}

const clearing = [
  'MATCH (:Meeting {id: $meetingId})<-[:IN_MEETING]-(p:Passage) DETACH DELETE p',
  'MATCH (:Meeting {id: $meetingId})-[:HAS_TOPIC_ENTRY]->(t:TopicEntry) DETACH DELETE t',
  'MATCH (:Meeting {id: $meetingId})-[:RECORDED_IN]->(d:Document) DETACH DELETE d',
  'MATCH (:Meeting {id: $meetingId})<-[r:PRESENT_AT]-() DELETE r',
  'MATCH (:Meeting {id: $meetingId})-[r:NAMES|OF_BOARD]->() DELETE r',
];
