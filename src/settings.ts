import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The folder that holds package.json: `schema/`, `seeds/` and the default data folder are found from here. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** A Neo4j server that somebody else runs. */
export interface Neo4jServer {
  uri: string;
  user: string;
  password: string;
  /** Null for the server's default database. */
  database: string | null;
}

/** Every setting of the program, checked. */
export interface Settings {
  /** TCP port of the API, 0-65535; 0 takes a free one. */
  port: number;
  /** Address that the API listens on. */
  host: string;
  /** Null: the embedded server is used, with its data under `home`. */
  neo4j: Neo4jServer | null;
  /** Data folder of the embedded server. */
  home: string;
  /** Folder, shared by all checkouts of a user, for the downloaded server. */
  cache: string;
}

/** A setting that cannot be used; the message names each one and says what it should be. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

const neo4jSchemes = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

const environment = z.object({
  PORT: z.string().regex(/^\d{1,5}$/, 'must be a port number, 0 to 65535').transform(Number).refine((port) => port <= 65535, 'must be a port number, 0 to 65535').default(4000),
  HOST: z.string().min(1, 'must be an address to listen on, such as 127.0.0.1').default('127.0.0.1'),
  NEO4J_URI: z.string().refine(isNeo4jUri, `must be an address such as neo4j://localhost:7687 (one of ${neo4jSchemes.join(', ')})`).optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  MINUTES_GRAPH_HOME: z.string().optional(),
  XDG_CACHE_HOME: z.string().optional(),
});

/**
 * Reads the settings from environment variables; an empty variable counts as unset.
 * @throws SettingsError naming every variable that cannot be used.
 */
export function readSettings(variables: Record<string, string | undefined> = process.env): Settings {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new SettingsError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'));
  }
  const values = parsed.data;
  if (values.NEO4J_URI !== undefined && values.NEO4J_PASSWORD === undefined) {
    throw new SettingsError('NEO4J_PASSWORD must be set where NEO4J_URI is: the password of that server');
  }
  return {
    port: values.PORT,
    host: values.HOST,
    neo4j: values.NEO4J_URI === undefined ? null : {
      uri: values.NEO4J_URI,
      user: values.NEO4J_USER,
      password: values.NEO4J_PASSWORD ?? '',
      database: values.NEO4J_DATABASE ?? null,
    },
    home: resolve(values.MINUTES_GRAPH_HOME ?? join(projectRoot, '.minutes-graph')),
    cache: join(values.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'minutes-graph'),
  };
}

function isNeo4jUri(value: string): boolean {
  return URL.canParse(value) && neo4jSchemes.includes(new URL(value).protocol.slice(0, -1));
}
