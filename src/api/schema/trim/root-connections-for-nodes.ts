import { MapperKind } from '@graphql-tools/utils';
import { getNamedType, getNullableType, isInterfaceType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Trim } from './trim.js';

const suffix = 'Connection';

/** At the root interfaces are paged with limit and offset: a cursor over several types would collect all of them first. */
export const rootConnectionsForNodes: Trim = (schema) => ({
  [MapperKind.QUERY_ROOT_FIELD]: (_config, name) =>
    name.endsWith(suffix) && listsInterface(schema, name.slice(0, -suffix.length)) ? null : undefined,
});

function listsInterface(schema: GraphQLSchema, plural: string): boolean {
  const field = schema.getQueryType()?.getFields()[plural];
  return field !== undefined && isInterfaceType(getNamedType(getNullableType(field.type)));
}
