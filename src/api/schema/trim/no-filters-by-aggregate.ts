import { MapperKind } from '@graphql-tools/utils';
import type { Trim } from './trim.js';

/** Filters such as "whose paragraphs are 40 lines long on average" are a third of the generated schema, and each is a scan. */
export const noFiltersByAggregate: Trim = () => ({
  [MapperKind.INPUT_OBJECT_FIELD]: (_config, name, typeName) =>
    name === 'aggregate' && typeName.endsWith('ConnectionFilters') ? null : undefined,
});
