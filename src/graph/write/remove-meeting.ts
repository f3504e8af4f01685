import type { Graph } from '../graph.js';
import { inWriteTransaction } from '../transaction.js';
import { followChain } from './follow-chain.js';
import { clearMeeting, meetingBefore } from './meeting-before.js';
import { countWrite, lockLedger } from './ledger.js';
import { heldEntities, refreshEntities } from './refresh-entities.js';
import { refreshPosts } from './refresh-posts.js';
import { sweep } from './sweep.js';

/**
 * Removes a meeting and all that only its minutes said, in one transaction.
 * @returns false where the graph holds no such meeting.
 */
export async function removeMeeting(graph: Graph, meetingId: string): Promise<boolean> {
  return inWriteTransaction(graph, async (transaction) => {
    await lockLedger(transaction);
    const before = await meetingBefore(transaction, meetingId);
    if (before === null) return false;
    await clearMeeting(transaction, meetingId);
    await transaction.run('MATCH (m:Meeting {id: $meetingId}) DETACH DELETE m', { meetingId });
    await sweep(transaction, { entities: before.entityIds, posts: before.postIds });
    await refreshEntities(transaction, await heldEntities(transaction, before.entityIds.toSorted()));
    await refreshPosts(transaction, before.postIds.toSorted());
    await followChain(transaction, before.boardIds);
    await countWrite(transaction);
    return true;
  });
}
