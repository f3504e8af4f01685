import { MapperKind } from '@graphql-tools/utils';
import { getNullableType, isInterfaceType, isListType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Trim } from './trim.js';

const suffix = 'Connection';

/** A link to one node has no pages, so it has no connection either. */
export const singleLinksNeedNoPages: Trim = (schema) => ({
  [MapperKind.COMPOSITE_FIELD]: (_config, name, typeName) =>
    name.endsWith(suffix) && isSingle(schema, typeName, name.slice(0, -suffix.length)) ? null : undefined,
});

function isSingle(schema: GraphQLSchema, typeName: string, link: string): boolean {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  const field = type.getFields()[link];
  return field !== undefined && !isListType(getNullableType(field.type));
}
