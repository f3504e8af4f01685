import type { RequestHandler } from 'express';

/** `GET /health`: the process lives; says nothing about the database. */
export const health: RequestHandler = (_request, response) => {
  response.json({ status: 'up' });
};
