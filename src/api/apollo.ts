import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { nodeLoading } from '../insights/nodes/node-loading.js';
import { guard } from './bounds/guard.js';
import type { GraphContext } from './context.js';
import { publicError } from './errors/public-error.js';

/** The GraphQL server, without HTTP: bounds before, masked errors after; it reports to nobody. */
export function apolloServer(schema: GraphQLSchema, httpServer: Server, log: Logger): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: publicError(log),
    logger: log,
    plugins: [
      guard,
      nodeLoading,
      ApolloServerPluginDrainHttpServer({ httpServer }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
