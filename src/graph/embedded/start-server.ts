import { randomBytes } from 'node:crypto';
import { readFile, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Neo4jServer, Settings } from '../../settings.js';
import { connect } from '../connect.js';
import { GraphError } from '../graph-error.js';
import type { Progress } from '../graph.js';
import { writeConfiguration } from './configuration.js';
import { freePort } from './free-port.js';
import { makeHome, makeRunFolder } from './home.js';
import type { Home } from './home.js';
import { initialPassword } from './initial-password.js';
import { javaArguments } from './java-arguments.js';
import { startJavaProcess } from './java-process.js';
import { findJava } from './java.js';
import { serverLibraries } from './libraries.js';
import { removeServerFile, writeServerFile } from './server-file.js';
import { PortTaken, startFailure } from './start-failure.js';
import { unusableFolder } from './unusable-folder.js';

/** A server that this process started. */
export interface StartedServer {
  server: Neo4jServer;
  /** Java's process id. */
  pid: number;
  stop(): Promise<void>;
}

const patience = 120_000;
const portTries = 3;
const bytesNeeded = 100 * 1024 * 1024;

/**
 * Starts the embedded server on the data folder and waits until it answers. The server's own lock decides which of two
 * processes gets the folder.
 * @throws FolderInUse where another server has the folder; GraphError for all that a person can put right.
 */
export async function startServer(settings: Settings, onProgress: Progress): Promise<StartedServer> {
  const home = await makeHome(settings.home);
  const java = findJava();
  const libraries = await serverLibraries(settings.cache, onProgress);
  await checkRoom(home);
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(home, java, libraries, onProgress);
    } catch (error) {
      if (!(error instanceof PortTaken) || attempt === portTries) throw error;
    }
  }
}

async function startOnce(home: Home, java: string, libraries: string, onProgress: Progress): Promise<StartedServer> {
  const run = await makeRunFolder(home, randomBytes(4).toString('hex'));
  const log = join(run, 'console.log');
  const port = await freePort();
  try {
    await writeConfiguration(run, home.server, port);
  } catch (error) {
    throw unusableFolder('The data folder', home.root, 'MINUTES_GRAPH_HOME', error);
  }
  const password = await initialPassword(home, java, libraries, run);
  const server: Neo4jServer = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };

  const entry = ['--home-dir', home.server, '--config-dir', run, '--console-mode'];
  const process = await startJavaProcess(java, javaArguments(libraries, 'org.neo4j.server.CommunityEntryPoint', entry), log);
  const stop = async (): Promise<void> => {
    await process.stop();
    await rm(run, { recursive: true, force: true });
  };
  try {
    await untilReady(server, process.ended, onProgress);
    const running = { uri: server.uri, pid: process.pid, started: new Date().toISOString() };
    await writeServerFile(home, running);
    return { server, pid: process.pid, stop: () => removeServerFile(home, running).then(stop) };
  } catch (error) {
    const output = error instanceof EndedEarly ? await readFile(log, 'utf8').catch(() => '') : '';
    await stop();
    throw error instanceof EndedEarly ? startFailure(output, home.root, join(home.server, 'logs')) : error;
  }
}

class EndedEarly extends Error {}

async function untilReady(server: Neo4jServer, ended: Promise<number>, onProgress: Progress): Promise<void> {
  const waiting = new AbortController();
  const failure = ended.then((): never => {
    waiting.abort();
    throw new EndedEarly();
  });
  failure.catch(() => {});
  const ready = connect(server, { onProgress, patience, signal: waiting.signal }).then(({ driver }) => driver.close());
  ready.catch(() => {});
  await Promise.race([ready, failure]);
}

async function checkRoom(home: Home): Promise<void> {
  const { bavail, bsize } = await statfs(home.root);
  if (bavail * bsize >= bytesNeeded) return;
  throw new GraphError(
    `The disk of ${home.root} has less than ${bytesNeeded / 1024 / 1024} MB free, which the embedded database needs. `
    + 'Make room, or set MINUTES_GRAPH_HOME to a folder on another disk.',
  );
}
