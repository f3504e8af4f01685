import { pino } from 'pino';
import { startApi } from '../../src/api/server.js';
import type { ApiOptions } from '../../src/api/server.js';
import type { Graph } from '../../src/graph/graph.js';

/** What the API answered to one question. */
export interface Answer {
  status: number;
  data?: unknown;
  errors?: { message: string; path?: unknown[]; extensions?: Record<string, unknown> }[];
}

/** The API of a test, on a free port, with its log in memory. */
export interface TestApi {
  address: string;
  /** Every line that was logged, as JSON text. */
  log: string[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** Starts the API over the graph; `options` changes how. */
export async function startTestApi(graph: Pick<Graph, 'driver' | 'database'>, options: Partial<ApiOptions> = {}): Promise<TestApi> {
  const log: string[] = [];
  const { driver, database } = graph;
  const logger = pino({ level: 'warn' }, { write: (line: string) => void log.push(line) });
  const api = await startApi({ driver, database, port: 0, host: '127.0.0.1', isLoaded: () => true, log: logger, ...options });
  const at = (path: string, init?: RequestInit): Promise<Response> => fetch(`${api.address}${path}`, init);
  return {
    address: api.address,
    log,
    fetch: at,
    ask: async (query, variables) => {
      const response = await at('/graphql', post({ query, variables }));
      return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
    },
    close: () => api.close(),
  };
}

/** A POST of JSON. */
export function post(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}
