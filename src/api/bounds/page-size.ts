import { GraphQLError } from 'graphql';
import type { Bound } from './bound.js';
import { askedFields } from './fields.js';
import type { AskedField } from './fields.js';
import { pageLimits } from './page-limits.js';

const ranges: Record<string, { least: number; most: number; words: string }> = {
  limit: { least: 1, most: pageLimits.max, words: `must be from 1 to ${pageLimits.max}` },
  first: { least: 1, most: pageLimits.max, words: `must be from 1 to ${pageLimits.max}` },
  offset: { least: 0, most: Number.MAX_SAFE_INTEGER, words: 'must be 0 or more' },
};

/** Pages hold 1 to 200, at every level: the library below takes a limit of 0 for none at all, and cuts larger ones in silence. */
export const pageSize: Bound = (request) => askedFields(request).flatMap(refusals);

function refusals({ node, arguments: given }: AskedField): GraphQLError[] {
  return Object.entries(ranges).flatMap(([name, { least, most, words }]) => {
    const value = given[name];
    if (typeof value !== 'number' || (value >= least && value <= most)) return [];
    const place = node.arguments?.find((argument) => argument.name.value === name) ?? node;
    const message = `"${name}" of "${node.name.value}" ${words}, not ${value}.`;
    return [new GraphQLError(message, { nodes: place, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })];
  });
}
