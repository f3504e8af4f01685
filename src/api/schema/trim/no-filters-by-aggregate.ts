import type { Trim } from './trim.js';

/** Filters such as "whose paragraphs are 40 lines long on average" are a third of the generated schema, and each is a scan. */
export const noFiltersByAggregate: Trim = ({ name, typeName }) => name === 'aggregate' && typeName.endsWith('ConnectionFilters');
