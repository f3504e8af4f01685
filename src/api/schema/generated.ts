import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import { readTypeDefinitions } from './type-definitions.js';
import { keepTypeWords } from './type-words.js';

const withoutDeprecated = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
};

/** The executable schema that the library makes of `schema/*.graphql`. Its resolvers expect a context as `graphContext` makes it. */
export async function generatedSchema(): Promise<GraphQLSchema> {
  const typeDefs = readTypeDefinitions();
  const library = new Neo4jGraphQL({
    typeDefs,
    features: { excludeDeprecatedFields: withoutDeprecated, filters: { String: { CASE_INSENSITIVE: true } } },
  });
  const schema = await library.getSchema();
  keepTypeWords(schema, typeDefs);
  return schema;
}
