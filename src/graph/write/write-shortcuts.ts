import type { ManagedTransaction } from 'neo4j-driver';
import type { MeetingFacts } from '../../identity/facts.js';
import { presentAgents } from './present-agents.js';
import { stored, storedDate } from './stored.js';
import { topicEntries } from './topic-entries.js';

/** Writes what is stored for speed alone: who was present, and one entry for each topic. */
export async function writeShortcuts(transaction: ManagedTransaction, facts: MeetingFacts): Promise<void> {
  const { id: meetingId, date } = facts.meeting;
  await transaction.run(
    `MATCH (m:Meeting {id: $meetingId})
     UNWIND $agents AS id
     MATCH (a:Entity {id: id})
     CREATE (a)-[:PRESENT_AT {date: $date}]->(m)`,
    { meetingId, date: storedDate(date), agents: presentAgents(facts) },
  );
  await transaction.run(
    `MATCH (m:Meeting {id: $meetingId})
     UNWIND $entries AS entry
     CREATE (m)-[:HAS_TOPIC_ENTRY]->(t:TopicEntry)
     SET t = entry`,
    { meetingId, entries: topicEntries(facts).map((entry) => stored({ ...entry })) },
  );
}
