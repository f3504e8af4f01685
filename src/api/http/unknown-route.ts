import type { RequestHandler } from 'express';
import { sendHttpError } from '../errors/http-error.js';

/** What is at no address of the API. */
export const unknownRoute: RequestHandler = (_request, response) => {
  sendHttpError(response, 404, 'NOT_FOUND', 'Nothing is here. Ask POST /graphql, or open /playground in a browser.');
};
