import { Neo4jError } from 'neo4j-driver';
import type { ManagedTransaction } from 'neo4j-driver';
import type { MeetingFacts } from '../../identity/facts.js';
import { GraphError } from '../graph-error.js';
import type { Graph } from '../graph.js';
import { inWriteTransaction } from '../transaction.js';
import { changesAgainst } from './changes.js';
import type { MeetingChanges } from './changes.js';
import { followChain } from './follow-chain.js';
import { countWrite, lockLedger } from './ledger.js';
import { clearMeeting, meetingBefore } from './meeting-before.js';
import type { MeetingBefore } from './meeting-before.js';
import { namings } from './naming.js';
import type { Naming } from './naming.js';
import { passageLinks } from './passage-links.js';
import { passageRows } from './passage-rows.js';
import { heldEntities, isImplied, refreshEntities } from './refresh-entities.js';
import { refreshPosts } from './refresh-posts.js';
import { sweep } from './sweep.js';
import { writeNodes } from './write-nodes.js';
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
 * @param knownVersion the writes (`KnownGraph.version`) that the facts were resolved against; left out, that is not checked.
 * @throws GraphError where the facts do not fit together or clash with the graph, StaleKnowledge where somebody wrote
 * since; nothing is written then.
 */
export async function writeMeeting(graph: Graph, facts: MeetingFacts, knownVersion?: number): Promise<WriteSummary> {
  try {
    return await inWriteTransaction(graph, (transaction) => writeWithin(transaction, facts, knownVersion));
  } catch (error) {
    if (!isTakenId(error)) throw error;
    throw new GraphError(`The facts of ${facts.meeting.id} give an id twice, or one that another meeting has: ${error.message}`);
  }
}

function isTakenId(error: unknown): error is Neo4jError {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed';
}

async function writeWithin(transaction: ManagedTransaction, facts: MeetingFacts, knownVersion?: number): Promise<WriteSummary> {
  const meetingId = facts.meeting.id;
  await lockLedger(transaction, knownVersion);
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
  await countWrite(transaction);
  return { meetingId, changes, swept };
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
