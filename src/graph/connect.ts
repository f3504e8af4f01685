import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jServer } from '../settings.js';
import { connectionProblem } from './connection-problem.js';
import { GraphError } from './graph-error.js';
import type { Progress } from './graph.js';
import { isNewEnough, oldestVersion } from './server-version.js';

/** How to wait for a server. */
export interface ConnectOptions {
  onProgress?: Progress;
  /** How long a server that does not answer yet is waited for, in milliseconds. */
  patience?: number;
  /** Ends the waiting at once. */
  signal?: AbortSignal;
}

const between = 200;
const wordAfter = 2_000;

/**
 * Opens a driver and waits until the server answers a query.
 * @returns the driver and the name of the database that it answered from.
 * @throws GraphError saying what to do: unreachable, refused, too old, no such database.
 */
export async function connect(server: Neo4jServer, options: ConnectOptions = {}): Promise<{ driver: Driver; database: string }> {
  const { onProgress = () => {}, patience = 30_000, signal } = options;
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    userAgent: 'minutes-graph',
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 20_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 10_000,
    telemetryDisabled: true,
  });
  const started = Date.now();
  let told = false;
  try {
    for (;;) {
      try {
        return { driver, database: await firstAnswer(driver, server) };
      } catch (error) {
        const problem = connectionProblem(error, server);
        const waited = Date.now() - started;
        if (!problem.mayPass || waited > patience) throw new GraphError(problem.message, { cause: error });
        if (!told && waited > wordAfter) onProgress(`Waiting for Neo4j at ${server.uri} to answer`);
        told ||= waited > wordAfter;
        await sleep(between, undefined, { signal });
      }
    }
  } catch (error) {
    await driver.close();
    throw error;
  }
}

async function firstAnswer(driver: Driver, server: Neo4jServer): Promise<string> {
  const database = server.database ?? undefined;
  const { agent } = await driver.getServerInfo({ database });
  if (!isNewEnough(agent ?? '')) {
    throw new GraphError(
      `The server at ${server.uri} is ${agent}; Minutes Graph needs Neo4j ${oldestVersion} or newer. `
      + 'Upgrade it, or set NEO4J_URI to a newer one, or leave NEO4J_URI out to use the embedded one.',
    );
  }
  const { summary } = await driver.executeQuery('RETURN 1', {}, { database });
  return summary.database.name ?? database ?? 'neo4j';
}
