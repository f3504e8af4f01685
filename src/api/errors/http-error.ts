import type { Response } from 'express';

/** Answers an HTTP request with one error, in the shape of GraphQL errors, so that clients read every failure alike. */
export function sendHttpError(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
