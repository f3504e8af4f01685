import { getNamedType } from 'graphql';
import type { DescriptionRule } from './spot.js';
import { isWholeType } from './spot.js';
import { plainWords, sentence } from './words.js';

const wholeWords = 'Where every question begins: one node by its id, or many by a filter. From there every link can be followed.';

/** The query type and the fields of it that list all nodes of a type. */
export const rootFields: DescriptionRule = (spot) => {
  const { schema, type, field, argument } = spot;
  if (type !== schema.getQueryType() || argument) return undefined;
  if (isWholeType(spot)) return wholeWords;
  if (!field || field.description) return undefined;
  const [, paged] = /^(\w+)Connection$/.exec(field.name) ?? [];
  if (paged) return `${sentence(plainWords(paged))} page by page, with cursors, a total count and aggregates.`;
  const listed = getNamedType(field.type).name;
  return `${sentence(plainWords(field.name))} by filter (see \`${listed}\`), a page of them by \`limit\` and \`offset\`.`;
};
