import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import { sendHttpError } from '../errors/http-error.js';

/** `GET /playground`: the built files of `folder`; a clear answer where they were not built. */
export function playground(folder: string): Router {
  const router = Router();
  router.use((_request, response, next) => {
    if (existsSync(join(folder, 'index.html'))) return next();
    sendHttpError(response, 404, 'NOT_BUILT', 'The playground is not built. Run `npm run build`, then reload this page.');
  });
  router.get('/', (_request, response) => response.sendFile(join(folder, 'index.html')));
  router.use(express.static(folder, { index: false, redirect: false }));
  return router;
}
