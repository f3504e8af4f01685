import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { Express } from 'express';
import type { Logger } from 'pino';
import { bodyLimit } from './bounds/body-limit.js';
import { graphContext } from './context.js';
import type { Database, GraphContext } from './context.js';
import { withRequestId } from './errors/request-id.js';
import { unreadableRequest } from './errors/unreadable-request.js';
import { health } from './http/health.js';
import { playground } from './http/playground.js';
import { ready } from './http/ready.js';
import { unknownRoute } from './http/unknown-route.js';

/** What the HTTP side is made of. */
export interface AppParts {
  apollo: ApolloServer<GraphContext>;
  database: Database;
  isLoaded: () => boolean;
  playgroundFolder: string;
  log: Logger;
}

/** All routes of the API. Whatever goes wrong, the answer is JSON. */
export function expressApp({ apollo, database, isLoaded, playgroundFolder, log }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(withRequestId);
  app.get('/health', health);
  app.get('/ready', ready(database, isLoaded, log));
  app.all('/graphql', express.json({ limit: bodyLimit }), expressMiddleware(apollo, { context: async () => graphContext(database) }));
  app.use('/playground', playground(playgroundFolder));
  app.get('/', (_request, response) => response.redirect('/playground'));
  app.use(unknownRoute);
  app.use(unreadableRequest(log));
  return app;
}
