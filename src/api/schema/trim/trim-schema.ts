import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';
import { aggregatesAtTheRoot } from './aggregates-at-the-root.js';
import { edgeFiltersNeedEdgeFields } from './edge-filters-need-edge-fields.js';
import { noFiltersByAggregate } from './no-filters-by-aggregate.js';
import { rootConnectionsForNodes } from './root-connections-for-nodes.js';
import { singleLinksNeedNoPages } from './single-links-need-no-pages.js';
import type { GeneratedField, Trim } from './trim.js';

const trims: readonly Trim[] = [
  noFiltersByAggregate,
  edgeFiltersNeedEdgeFields,
  aggregatesAtTheRoot,
  singleLinksNeedNoPages,
  rootConnectionsForNodes,
];

/** The schema without what nobody needs: half the size, so that a person can read it and a playground can load it. Resolvers stay. */
export function trimSchema(schema: GraphQLSchema): GraphQLSchema {
  const unlessTrimmed = (field: GeneratedField): null | undefined => (trims.some((trim) => trim(field, schema)) ? null : undefined);
  return pruneSchema(mapSchema(schema, {
    [MapperKind.COMPOSITE_FIELD]: ({ type }, name, typeName) => unlessTrimmed({ typeName, name, type }),
    [MapperKind.INPUT_OBJECT_FIELD]: ({ type }, name, typeName) => unlessTrimmed({ typeName, name, type }),
  }));
}
