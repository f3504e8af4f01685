import type { SchemaMapper } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';

/** One rule for what is left out of the generated schema: a mapper that answers null for it. */
export type Trim = (schema: GraphQLSchema) => SchemaMapper;
