import type { ManagedTransaction } from 'neo4j-driver';
import type { MeetingFacts } from '../../identity/facts.js';
import { GraphError } from '../graph-error.js';
import type { MeetingBefore } from './meeting-before.js';
import { documentProperties, meetingProperties } from './meeting-properties.js';
import { mergeEntities, mergePosts } from './merge-entities.js';
import { namings } from './naming.js';
import { stored } from './stored.js';

/**
 * Writes what the passages of a meeting lead to: entities, posts, the meeting with its document and board, and what it
 * calls each entity and post.
 * @throws GraphError where an id belongs to another kind of thing, or the board is not there.
 */
export async function writeNodes(transaction: ManagedTransaction, facts: MeetingFacts, before: MeetingBefore | null): Promise<void> {
  await mergeEntities(transaction, facts.entities);
  await mergePosts(transaction, facts.posts);
  const { records } = await transaction.run(
    `MERGE (m:Meeting {id: $meetingId})
     SET m = $meeting
     CREATE (d:Document)
     SET d = $document
     CREATE (m)-[:RECORDED_IN]->(d)
     WITH m
     MATCH (b:Board {id: $boardId})
     CREATE (m)-[:OF_BOARD]->(b)
     RETURN b.id`,
    {
      meetingId: facts.meeting.id,
      boardId: facts.meeting.boardId,
      meeting: stored(meetingProperties(facts)),
      document: stored(documentProperties(facts, before?.document ?? null)),
    },
  );
  if (records.length === 0) throw new GraphError(`The meeting "${facts.meeting.id}" is of "${facts.meeting.boardId}", but there is no such board`);
  await transaction.run(
    `MATCH (m:Meeting {id: $meetingId})
     UNWIND $rows AS row
     OPTIONAL MATCH (e:Entity {id: row.id})
     OPTIONAL MATCH (p:Post {id: row.id})
     WITH m, row, coalesce(e, p) AS named
     CREATE (m)-[n:NAMES]->(named)
     SET n = row.naming`,
    { meetingId: facts.meeting.id, rows: [...namings(facts)].map(([id, naming]) => ({ id, naming: stored({ ...naming }) })) },
  );
}
