import neo4j from 'neo4j-driver';
import type { Driver, SessionConfig } from 'neo4j-driver';
import type { InsightContext } from '../insights/context.js';

/** Where the API reads: a driver, and the name of the database; null for the server's default one. */
export interface Database {
  driver: Driver;
  database: string | null;
}

/** What every resolver gets: where to run its statement, and that it only reads. */
export type GraphContext = InsightContext;

/** The context of one request. Each root field is one statement in one read transaction. */
export function graphContext({ driver, database }: Database): GraphContext {
  return { executionContext: driver, sessionConfig: readSession(database) };
}

/** The settings of a session that may only read. */
export function readSession(database: string | null): SessionConfig {
  return { database: database ?? undefined, defaultAccessMode: neo4j.session.READ };
}
