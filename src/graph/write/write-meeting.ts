import type { ManagedTransaction } from 'neo4j-driver';
import type { MeetingFacts } from '../../identity/facts.js';
import { GraphError } from '../graph-error.js';
import type { Graph } from '../graph.js';
import { inWriteTransaction } from '../transaction.js';
import { changesAgainst } from './changes.js';
import type { MeetingChanges } from './changes.js';
import { followChain } from './follow-chain.js';
import { clearMeeting, meetingBefore } from './meeting-before.js';
import type { MeetingBefore } from './meeting-before.js';
import { documentProperties, meetingProperties } from './meeting-properties.js';
import { mergeEntities, mergePosts } from './merge-entities.js';
import { namings } from './naming.js';
import type { Naming } from './naming.js';
import { passageLinks } from './passage-links.js';
import { passageRows } from './passage-rows.js';
import { heldEntities, isImplied, refreshEntities } from './refresh-entities.js';
import { refreshPosts } from './refresh-posts.js';
import { stored } from './stored.js';
import { sweep } from './sweep.js';
import { writeLinks, writePassages } from './write-passages.js';
import { writeShortcuts } from './write-shortcuts.js';

/** What writing a meeting did. */
export interface WriteSummary {
  meetingId: string;
  changes: MeetingChanges;
  /** Ids of posts and text entities that no minutes speak of any more, so that they went. */
  swept: string[];
}

/**
 * Writes everything that one meeting's minutes say, in one transaction: what its earlier text said goes, and nothing
 * else. A meeting that the graph holds just so already is left alone.
 * @throws GraphError where the facts do not fit together or clash with the graph; nothing is written then.
 */
export async function writeMeeting(graph: Graph, facts: MeetingFacts): Promise<WriteSummary> {
  return inWriteTransaction(graph, async (transaction) => {
    const meetingId = facts.meeting.id;
    await lockMeeting(transaction, meetingId);
    const before = await meetingBefore(transaction, meetingId);
    const changes = await changesAgainst(transaction, facts, before);
    if (changes.state === 'UNCHANGED') return { meetingId, changes, swept: [] };

    if (before !== null) await clearMeeting(transaction, meetingId);
    await writeNodes(transaction, facts, before);
    await writePassages(transaction, meetingId, passageRows(facts));
    await writeLinks(transaction, passageLinks(facts));
    await writeShortcuts(transaction, facts);
    const swept = await sweep(transaction, { entities: before?.entityIds ?? [], posts: before?.postIds ?? [] });
    await refresh(transaction, namings(facts), before);
    await followChain(transaction, [...new Set([facts.meeting.boardId, ...(before?.boardIds ?? [])])]);
    return { meetingId, changes, swept };
  });
}

async function lockMeeting(transaction: ManagedTransaction, meetingId: string): Promise<void> {
  await transaction.run('MATCH (m:Meeting {id: $meetingId}) SET m.id = $meetingId', { meetingId });
}

async function writeNodes(transaction: ManagedTransaction, facts: MeetingFacts, before: MeetingBefore | null): Promise<void> {
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

async function refresh(transaction: ManagedTransaction, now: Map<string, Naming>, before: MeetingBefore | null): Promise<void> {
  const earlier = before?.namings ?? new Map<string, Naming>();
  const isSame = (id: string): boolean => JSON.stringify(earlier.get(id)) === JSON.stringify(now.get(id));
  const touched = [...new Set([...earlier.keys(), ...now.keys()])].filter((id) => !isSame(id)).sort();
  const held = await heldEntities(transaction, touched);
  await refreshEntities(transaction, held.filter((entity) => {
    const naming = now.get(entity.id);
    return earlier.has(entity.id) || naming === undefined || !isImplied(naming, entity);
  }));
  await refreshPosts(transaction, touched);
}
