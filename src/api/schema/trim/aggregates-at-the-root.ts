import { getNamedType } from 'graphql';
import type { Trim } from './trim.js';

/** Aggregates are asked at the root; below a node `totalCount` counts, and the rest would double the schema. */
export const aggregatesAtTheRoot: Trim = ({ name, type }) => name === 'aggregate' && getNamedType(type).name.endsWith('AggregateSelection');
