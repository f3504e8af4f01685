import { MapperKind } from '@graphql-tools/utils';
import { getNamedType, isInputObjectType } from 'graphql';
import type { GraphQLInputType } from 'graphql';
import type { Trim } from './trim.js';

/** A filter through a connection stays only where the edge carries something; elsewhere the filter through the link says the same. */
export const edgeFiltersNeedEdgeFields: Trim = () => ({
  [MapperKind.INPUT_OBJECT_FIELD]: (config, name) =>
    name.endsWith('Connection') && !looksAtEdges(config.type) ? null : undefined,
});

function looksAtEdges(filters: GraphQLInputType): boolean {
  const quantifiers = getNamedType(filters);
  if (!isInputObjectType(quantifiers)) return false;
  const some = quantifiers.getFields()['some'];
  const where = some && getNamedType(some.type);
  return isInputObjectType(where) && 'edge' in where.getFields();
}
