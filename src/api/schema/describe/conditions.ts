import { getNamedType } from 'graphql';
import type { DescriptionRule, Spot } from './spot.js';
import { isWholeType } from './spot.js';
import { pluralWords } from './words.js';

const logic: Record<string, string> = {
  AND: 'All of these must hold.',
  OR: 'At least one of these must hold.',
  NOT: 'This must not hold.',
  node: 'Conditions on the nodes.',
  edge: 'Conditions on what the links carry.',
  typename: 'Only these types.',
};

/** The `...Where` inputs: conditions on a node, on its links and on what the links carry. */
export const conditions: DescriptionRule = (spot) => {
  if (!spot.type.name.endsWith('Where')) return undefined;
  return isWholeType(spot) ? wholeWords(spot) : logic[spot.input?.name ?? ''] ?? fieldWords(spot);
};

function wholeWords({ schema, type }: Spot): string {
  if (type.name.endsWith('ConnectionWhere')) return 'Conditions on the nodes of a link and on what it carries.';
  if (type.name.endsWith('EdgeWhere')) return 'Conditions on what a link carries.';
  return `Conditions on ${pluralWords(schema, type.name.slice(0, -'Where'.length))}. All that are given must hold.`;
}

function fieldWords({ type, input }: Spot): string | undefined {
  if (!input) return undefined;
  const of = type.name.slice(0, -'Where'.length);
  const target = getNamedType(input.type).name;
  if (input.name.endsWith('Connection')) {
    return `Condition on the links \`${of}.${input.name.slice(0, -'Connection'.length)}\` and on what they carry.`;
  }
  if (target.endsWith('RelationshipFilters')) return `Condition on the linked \`${of}.${input.name}\`.`;
  if (target.endsWith('ScalarFilters') || target.endsWith('ListFilters')) return `Condition on \`${of}.${input.name}\`.`;
  if (target === `${input.name}Where`) return `Condition on \`${input.name}\`.`;
  return `Condition on the linked \`${of}.${input.name}\`.`;
}
