import type { DescriptionRule, Spot } from './spot.js';
import { isWholeType } from './spot.js';
import { plainWords, pluralWords } from './words.js';

const measures: Record<string, string> = {
  average: 'The mean. Null where there is no value.',
  max: 'The greatest. Null where there is no value.',
  min: 'The least. Null where there is no value.',
  sum: 'The sum. Null where there is no value.',
  longest: 'The longest text. Null where there is none.',
  shortest: 'The shortest text. Null where there is none.',
};

/** Counts and extremes over all nodes that fit a filter. */
export const aggregates: DescriptionRule = (spot) => {
  const { type, field } = spot;
  if (type.name === 'Count') return isWholeType(spot) ? 'A number of nodes.' : 'How many fit the filter.';
  const [, measured] = /^(\w+)AggregateSelection$/.exec(type.name) ?? [];
  if (measured) return isWholeType(spot) ? `Extremes of values of type ${plainWords(measured)}.` : measures[field?.name ?? ''];
  const [, ofNode] = /^(\w+)AggregateNode$/.exec(type.name) ?? [];
  if (!ofNode) return rootWords(spot);
  return isWholeType(spot) ? `Extremes of the fields of ${pluralWords(spot.schema, ofNode)}.` : `Extremes of \`${field?.name ?? ''}\`.`;
};

function rootWords(spot: Spot): string | undefined {
  const [, of] = /^(\w+)Aggregate$/.exec(spot.type.name) ?? [];
  if (!of) return undefined;
  if (isWholeType(spot)) return `Counts and extremes over the ${pluralWords(spot.schema, of)} that fit the filter.`;
  return spot.field?.name === 'count' ? 'How many there are.' : 'Extremes of their fields.';
}
