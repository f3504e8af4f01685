import type { Graph } from '../../src/graph/graph.js';

/** Deletes all nodes and relationships; constraints and indexes stay. */
export async function wipe(graph: Graph): Promise<void> {
  const session = graph.driver.session({ database: graph.database });
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
  }
}
