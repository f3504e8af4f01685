import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** What a client asks to run: the operation chosen from its document, and the values of its variables. */
export interface Request {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** As coerced by the operation's own variable definitions, defaults included. */
  variables: Record<string, unknown>;
}

/** One rule that bounds a request, checked before anything runs: what it refuses, as errors for the client; empty where all is fine. */
export type Bound = (request: Request) => GraphQLError[];
