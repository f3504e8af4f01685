import { createServer } from 'node:http';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { projectRoot } from '../settings.js';
import { apolloServer } from './apollo.js';
import { expressApp } from './app.js';
import type { Database } from './context.js';
import { listen } from './http/listen.js';
import { publicSchema } from './schema/public.js';

/** What the API is started with. */
export interface ApiOptions extends Database {
  /** TCP port; 0 takes a free one. */
  port: number;
  /** Address to listen on. */
  host: string;
  /** Whether the minutes are in the database; asked at each `GET /ready`. */
  isLoaded: () => boolean;
  /** Where errors are written; standard error unless given. */
  log?: Logger;
  /** Folder of the built playground; that of this checkout's build unless given. */
  playgroundFolder?: string;
}

/** A running API. */
export interface Api {
  port: number;
  /** Where it is reached from this machine, such as `http://127.0.0.1:4000`. */
  address: string;
  /** Takes no new requests, lets those under way finish, then ends. The driver stays open. */
  close(): Promise<void>;
}

/**
 * Serves the graph over HTTP.
 * @throws Error that names the port or the address where it cannot listen, and the setting to change.
 */
export async function startApi({ driver, database, port, host, isLoaded, log, playgroundFolder }: ApiOptions): Promise<Api> {
  const logger = log ?? pino({ name: 'minutes-graph' }, pino.destination(2));
  const httpServer = createServer();
  const apollo = apolloServer(await publicSchema(), httpServer, logger);
  await apollo.start();
  httpServer.on('request', expressApp({
    apollo,
    database: { driver, database },
    isLoaded,
    playgroundFolder: playgroundFolder ?? join(projectRoot, 'dist/web/playground'),
    log: logger,
  }));
  try {
    const taken = await listen(httpServer, port, host);
    return { port: taken, address: `http://${reachable(host)}:${taken}`, close: () => apollo.stop() };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}

function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
