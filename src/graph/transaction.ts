import type { ManagedTransaction } from 'neo4j-driver';
import type { Graph } from './graph.js';

type Work<T> = (transaction: ManagedTransaction) => Promise<T>;

/** Runs work that writes in one transaction: all of it happens or none. It is run again where the server says that this can help. */
export async function inWriteTransaction<T>(graph: Graph, work: Work<T>): Promise<T> {
  const session = sessionOf(graph);
  try {
    return await session.executeWrite(work);
  } finally {
    await session.close();
  }
}

/** Runs work that only reads in one transaction, after all that this driver wrote. */
export async function inReadTransaction<T>(graph: Graph, work: Work<T>): Promise<T> {
  const session = sessionOf(graph);
  try {
    return await session.executeRead(work);
  } finally {
    await session.close();
  }
}

function sessionOf(graph: Graph): ReturnType<Graph['driver']['session']> {
  return graph.driver.session({ database: graph.database, bookmarkManager: graph.driver.executeQueryBookmarkManager });
}
