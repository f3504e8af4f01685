import { Neo4jError } from 'neo4j-driver';
import type { ManagedTransaction } from 'neo4j-driver';
import { GraphError } from './graph-error.js';
import type { Graph } from './graph.js';

type Work<T> = (transaction: ManagedTransaction) => Promise<T>;

/**
 * Runs work that writes in one transaction: all of it happens or none. It is run again where the server says that this can help.
 * @throws GraphError where the server cannot store it.
 */
export async function inWriteTransaction<T>(graph: Graph, work: Work<T>): Promise<T> {
  const session = sessionOf(graph);
  try {
    return await session.executeWrite(work);
  } catch (error) {
    throw isStorageFailure(error) ? new GraphError(notStored(error), { cause: error }) : error;
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

function isStorageFailure(error: unknown): error is Neo4jError {
  return error instanceof Neo4jError && error.code.startsWith('Neo.DatabaseError.Transaction.');
}

function notStored({ message }: Neo4jError): string {
  return `The database could not store this, and nothing of it was written: its disk is most likely full. Make room, start again and repeat it. (${message})`;
}
