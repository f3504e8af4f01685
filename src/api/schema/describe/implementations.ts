import type { DescriptionRule } from './spot.js';
import { firstSentence, pluralWords } from './words.js';

/** The enums that name the types of an interface. */
export const implementations: DescriptionRule = ({ schema, type, value }) => {
  if (!type.name.endsWith('Implementation')) return undefined;
  if (!value) return `The types of ${pluralWords(schema, type.name.slice(0, -'Implementation'.length))}.`;
  return firstSentence(schema.getType(value.name)?.description ?? '') || undefined;
};
