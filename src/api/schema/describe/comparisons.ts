import type { DescriptionRule } from './spot.js';
import { isWholeType } from './spot.js';
import { plainWords } from './words.js';

const words: Record<string, string> = {
  eq: 'Equal to this. `null` finds what has no value.',
  in: 'Equal to one of these.',
  contains: 'Contains this; capitals matter.',
  startsWith: 'Starts with this; capitals matter.',
  endsWith: 'Ends with this; capitals matter.',
  caseInsensitive: 'The same comparisons, where capitals do not matter.',
  includes: 'The list holds this.',
  gt: 'Greater, or later, than this.',
  gte: 'This, or greater or later.',
  lt: 'Less, or earlier, than this.',
  lte: 'This, or less or earlier.',
};

const withoutCapitals: Record<string, string> = {
  eq: 'Equal to this, in capitals or not.',
  in: 'Equal to one of these, in capitals or not.',
  contains: 'Contains this, in capitals or not.',
  startsWith: 'Starts with this, in capitals or not.',
  endsWith: 'Ends with this, in capitals or not.',
};

/** Comparisons of one value or list with what is given. */
export const comparisons: DescriptionRule = (spot) => {
  const [, kind, shape] = /^(\w+?)(?:Enum)?(Scalar|List)Filters$/.exec(spot.type.name) ?? [];
  if (!kind || !shape) return undefined;
  const blind = kind.startsWith('CaseInsensitive');
  if (!isWholeType(spot)) return (blind ? withoutCapitals : words)[spot.input?.name ?? ''];
  if (blind) return 'How a text has to compare, where capitals do not matter. All that are given must hold.';
  const value = `value of type ${kind === 'ID' ? 'id' : plainWords(kind)}`;
  return `How a ${shape === 'List' ? `list of ${value}` : value} has to compare. All that are given must hold.`;
};
