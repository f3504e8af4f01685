import type { ApolloServerPlugin } from '@apollo/server';
import type { InsightContext } from '../context.js';
import { NodeLoader } from './node-loader.js';

/** Gives each operation its `NodeLoader`, as soon as it is known which operation of the document is run. */
export const nodeLoading: ApolloServerPlugin<InsightContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request, contextValue }) {
        if (operation) contextValue.nodes = new NodeLoader({ document, operation, variables: request.variables ?? {} });
      },
    };
  },
};
