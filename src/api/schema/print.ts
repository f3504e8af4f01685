import { isIntrospectionType, isSpecifiedScalarType, printType } from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import { publicSchema } from './public.js';

/** The public schema as SDL: the query type first, then all types by name; fields in the order of `schema/*.graphql`. */
export async function printPublicSchema(): Promise<string> {
  const schema = await publicSchema();
  const rank = (type: GraphQLNamedType): string => (type === schema.getQueryType() ? '' : type.name);
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  const ordered = types.sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
  return `${ordered.map((type) => printType(type)).join('\n\n')}\n`;
}
