import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { requestId } from './request-id.js';

/** The codes of errors that a client made and can mend; only these reach it with their own words. */
const clientCodes: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * What the client gets to see of an error. One that it made is passed on; any other becomes "Internal error" with the request's id,
 * under which the log has the whole of it.
 */
export function publicError(log: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    if (clientCodes.has(formatted.extensions?.['code'])) return formatted;
    const { locations, path } = formatted;
    return { ...internalError(log, error), ...(locations && { locations }), ...(path && { path }) };
  };
}

/** Logs the error and gives what may be said about it outside. */
export function internalError(log: Logger, error: unknown): GraphQLFormattedError {
  const id = requestId();
  log.error({ requestId: id, err: unwrapResolverError(error) }, 'Internal error');
  return { message: 'Internal error', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: id } };
}
