import { GraphQLError } from 'graphql';
import type { Bound } from './bound.js';
import { askedFields } from './fields.js';

const quantifiers = new Set(['some', 'none', 'single']);

/**
 * `some`, `none` and `single` say of what: the library below takes `none: {}` for no filter at all and would answer with
 * everything, in silence. (`all: {}` holds for everything anyway.)
 */
export const emptyQuantifier: Bound = (request) => askedFields(request).flatMap(({ node, arguments: given }) =>
  emptyOnes(given['where']).map((name) => new GraphQLError(
    `"${name}: {}" in "where" of "${node.name.value}" would filter nothing. Say which ones; for any at all: ${name}: { id: { startsWith: "" } }.`,
    { nodes: node, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
  )));

function emptyOnes(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(emptyOnes);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (quantifiers.has(name) && isEmpty(inner) ? [name] : emptyOnes(inner)));
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}
