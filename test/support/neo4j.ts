import neo4j from 'neo4j-driver';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { applySchema } from '../../src/graph/apply-schema.js';
import { startServer } from '../../src/graph/embedded/start-server.js';
import type { Graph } from '../../src/graph/graph.js';
import type { Neo4jServer } from '../../src/settings.js';
import { embeddedSettings } from './settings.js';
import { wipe } from './wipe.js';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Neo4jServer;
  }
}

/**
 * One Neo4j for the whole run: an embedded one in a temporary folder, or the server of TEST_NEO4J_URI (with
 * TEST_NEO4J_USER and TEST_NEO4J_PASSWORD), whose data the tests delete.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { TEST_NEO4J_URI: uri, TEST_NEO4J_USER: user = 'neo4j', TEST_NEO4J_PASSWORD: password = '' } = process.env;
  if (uri !== undefined) {
    project.provide('neo4j', { uri, user, password, database: 'neo4j' });
    return async () => {};
  }
  const folder = await mkdtemp(join(tmpdir(), 'minutes graph tests '));
  const settings = embeddedSettings(join(folder, 'home'));
  const started = await startServer(settings, (text) => console.log(text));
  project.provide('neo4j', started.server);
  return async () => {
    await started.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** The graph of this test run, empty, with its constraints and indexes. Close it when the file is done. */
export async function openTestGraph(): Promise<Graph> {
  const server = inject('neo4j');
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), { disableLosslessIntegers: true });
  const graph: Graph = { driver, database: server.database ?? 'neo4j', close: () => driver.close() };
  await wipe(graph);
  await applySchema(graph);
  return graph;
}
