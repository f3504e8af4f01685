import { getNamedType, isInputObjectType } from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import type { Trim } from './trim.js';

/** A filter through a connection stays only where the edge carries something; elsewhere the filter through the link says the same. */
export const edgeFiltersNeedEdgeFields: Trim = ({ name, type }) =>
  name.endsWith('Connection') && isInputObjectType(getNamedType(type)) && !looksAtEdges(getNamedType(type));

function looksAtEdges(quantifiers: GraphQLNamedType): boolean {
  const some = isInputObjectType(quantifiers) ? quantifiers.getFields()['some'] : undefined;
  const where = some && getNamedType(some.type);
  return isInputObjectType(where) && 'edge' in where.getFields();
}
