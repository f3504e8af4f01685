import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { bodyLimit } from '../bounds/body-limit.js';
import { sendHttpError } from './http-error.js';
import { internalError } from './public-error.js';

interface Refusal {
  status: number;
  code: string;
  message: string;
}

/** What the body reader refuses, by the type that it gives its errors. */
const refusals: Record<string, Refusal> = {
  'entity.parse.failed': { status: 400, code: 'BAD_REQUEST', message: 'The body is not valid JSON.' },
  'entity.too.large': { status: 413, code: 'TOO_LARGE', message: `The body is larger than ${bodyLimit} bytes.` },
  'charset.unsupported': { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'The body must be JSON in UTF-8.' },
  'encoding.unsupported': { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'A body may be compressed by gzip, deflate or br.' },
};

/** The last handler: every error that Express meets becomes JSON; what the client did not cause is logged and masked. */
export function unreadableRequest(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response: Response, next) => {
    if (response.headersSent) return next(error);
    const { type, status } = error as { type?: string; status?: number };
    const refusal = refusals[type ?? ''];
    if (refusal) return sendHttpError(response, refusal.status, refusal.code, refusal.message);
    const causedByClient = status !== undefined && status >= 400 && status < 500;
    if (causedByClient) return sendHttpError(response, status, 'BAD_REQUEST', 'The request cannot be read.');
    response.status(500).json({ errors: [internalError(log, error)] });
  };
}
