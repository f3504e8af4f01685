import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

const current = new AsyncLocalStorage<string>();

/** Gives each HTTP request an id, sent back as `X-Request-Id`; errors and log lines of the request carry the same. */
export const withRequestId: RequestHandler = (_request, response, next) => {
  const id = randomUUID();
  response.setHeader('X-Request-Id', id);
  current.run(id, next);
};

/** The id of the HTTP request that is being answered; a new one outside of any. */
export function requestId(): string {
  return current.getStore() ?? randomUUID();
}
