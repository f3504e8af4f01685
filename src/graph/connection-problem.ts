import { Neo4jError } from 'neo4j-driver';
import type { Neo4jServer } from '../settings.js';
import { GraphError } from './graph-error.js';

/** What stands between us and a server; `mayPass` is true where waiting can help. */
export interface ConnectionProblem {
  message: string;
  mayPass: boolean;
}

const refused: Record<string, string | undefined> = {
  'Neo.ClientError.Security.Unauthorized': 'refused the user or the password: check NEO4J_USER and NEO4J_PASSWORD',
  'Neo.ClientError.Security.AuthenticationRateLimit':
    'refuses more attempts for now after several wrong passwords: check NEO4J_USER and NEO4J_PASSWORD, wait some seconds and try again',
  'Neo.ClientError.Security.CredentialsExpired': 'wants its first password to be changed: change it, then set NEO4J_PASSWORD to the new one',
  'Neo.ClientError.Security.Forbidden': 'does not let this user in: check NEO4J_USER and the rights that this user has',
  'Neo.ClientError.Database.DatabaseNotFound': 'has no database of that name: check NEO4J_DATABASE, or leave it out for the default one',
};

/** Puts an error of the driver into words for the person who set NEO4J_URI. */
export function connectionProblem(error: unknown, server: Neo4jServer): ConnectionProblem {
  if (error instanceof GraphError) return { message: error.message, mayPass: false };
  if (!(error instanceof Neo4jError)) return { message: `Neo4j at ${server.uri} cannot be used: ${String(error)}`, mayPass: false };
  const refusal = refused[error.code];
  if (refusal !== undefined) return { message: `The Neo4j server at ${server.uri} ${refusal}.`, mayPass: false };
  const isOther = /\bHTTP\b|protocol version/i.test(error.message);
  return {
    message: `No Neo4j server answers at ${server.uri} (${firstLine(error.message)}). `
      + 'Start it, check NEO4J_URI, or leave NEO4J_URI out to use the embedded database.',
    mayPass: !isOther && (error.retriable || /^(?:ServiceUnavailable|SessionExpired|Neo\.TransientError\..*)$/.test(error.code)),
  };
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/[.\s]+$/, '').slice(0, 200);
}
