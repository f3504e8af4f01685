import { MapperKind } from '@graphql-tools/utils';
import { getNamedType } from 'graphql';
import type { Trim } from './trim.js';

/** Aggregates are asked at the root; below a node `totalCount` counts, and the rest would double the schema. */
export const aggregatesAtTheRoot: Trim = () => ({
  [MapperKind.OBJECT_FIELD]: (config, name) => {
    if (name !== 'aggregate') return undefined;
    return getNamedType(config.type).name.endsWith('AggregateSelection') ? null : undefined;
  },
});
