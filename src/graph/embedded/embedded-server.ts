import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jServer, Settings } from '../../settings.js';
import type { Progress } from '../graph.js';
import { homeAt } from './home.js';
import { runningServer } from './running-server.js';
import { FolderInUse } from './start-failure.js';
import { startServer } from './start-server.js';

/** `start`: this process has to own the server; `share`: one that runs already will do. */
export type Ownership = 'start' | 'share';

/** The embedded server of a data folder; `stop` ends it if this process started it and does nothing otherwise. */
export interface EmbeddedServer {
  server: Neo4jServer;
  stop(): Promise<void>;
}

const patience = 90_000;
const between = 500;

/**
 * The embedded server of the data folder: the one that runs, else one that is started now. Of two processes that start
 * at once one gets the folder; the other shares its server, or fails if it has to own one.
 * @throws FolderInUse, GraphError
 */
export async function embeddedServer(settings: Settings, ownership: Ownership, onProgress: Progress): Promise<EmbeddedServer> {
  const home = homeAt(settings.home);
  const deadline = Date.now() + patience;
  for (;;) {
    const running = await runningServer(home);
    if (running !== null && ownership === 'start') throw new FolderInUse(settings.home);
    if (running !== null) return { server: running, stop: async () => {} };
    try {
      return await startServer(settings, onProgress);
    } catch (error) {
      if (!(error instanceof FolderInUse) || ownership === 'start' || Date.now() > deadline) throw error;
      onProgress('Waiting for the database that another process starts or stops on this data folder');
      await sleep(between);
    }
  }
}
