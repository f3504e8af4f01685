import type { DescriptionRule } from './spot.js';
import { isWholeType } from './spot.js';

const words: Record<string, string> = {
  all: 'Every one that is linked must fit; so do nodes with no link at all.',
  none: 'None that is linked may fit.',
  single: 'Exactly one that is linked must fit.',
  some: 'At least one that is linked must fit.',
};

/** How many of the linked nodes have to fit a condition. */
export const quantifiers: DescriptionRule = (spot) => {
  if (!/(Relationship|Connection)Filters$/.test(spot.type.name)) return undefined;
  return isWholeType(spot) ? 'How many of the linked nodes have to fit the condition.' : words[spot.input?.name ?? ''];
};
