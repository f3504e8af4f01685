import { GraphQLError } from 'graphql';
import type { Bound } from './bound.js';

/** An operation must be of a type that the schema has: without this, a mutation would be answered as if it had run into a fault. */
export const operationType: Bound = ({ schema, operation }) => {
  if (schema.getRootType(operation.operation)) return [];
  const message = `There is no ${operation.operation} in this API. Ask with a query.`;
  return [new GraphQLError(message, { nodes: operation, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })];
};
