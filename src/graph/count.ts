import type { Graph } from './graph.js';
import { inReadTransaction } from './transaction.js';

/** How many meetings the graph holds; 0 means that nothing was loaded. */
export async function countMeetings(graph: Graph): Promise<number> {
  return inReadTransaction(graph, async (transaction) => {
    const { records } = await transaction.run('MATCH (m:Meeting) RETURN count(m) AS meetings');
    return records[0]?.get('meetings');
  });
}
