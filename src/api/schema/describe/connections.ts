import { getNamedType, isObjectType } from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import type { DescriptionRule, Spot } from './spot.js';
import { isWholeType } from './spot.js';
import { pluralWords } from './words.js';

const pageWords: Record<string, string> = {
  edges: 'The nodes of this page, each with cursor and link.',
  pageInfo: 'Whether more pages follow.',
  totalCount: 'How many there are on all pages together.',
  aggregate: 'Counts and extremes over all that fit the filter, not only this page.',
};

const edgeWords: Record<string, string> = {
  cursor: 'Give it as `after` to get what follows.',
  node: 'The node.',
  properties: 'What the link carries.',
};

/** Connections, their pages and their edges. */
export const connections: DescriptionRule = (spot) => {
  const { schema, type, field, argument } = spot;
  if (argument) return undefined;
  if (isPage(type)) return partWords(spot, pageWords, (node) => `One page of ${pluralWords(schema, node)}.`);
  if (isEdge(type)) return partWords(spot, edgeWords, (node) => `One of the ${pluralWords(schema, node)} of a page, with its cursor.`);
  if (!field?.name.endsWith('Connection') || field.description) return undefined;
  const link = field.name.slice(0, -'Connection'.length);
  return `\`${link}\` page by page, with a total count and what each link carries.`;
};

function partWords(spot: Spot, words: Record<string, string>, whole: (nodeName: string) => string): string | undefined {
  if (!isWholeType(spot)) return words[spot.field?.name ?? ''];
  return whole(nodeNameOf(spot.type));
}

function isPage(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.name.endsWith('Connection') && 'pageInfo' in type.getFields();
}

function isEdge(type: GraphQLNamedType): boolean {
  return isObjectType(type) && 'cursor' in type.getFields() && 'node' in type.getFields();
}

function nodeNameOf(type: GraphQLNamedType): string {
  if (!isObjectType(type)) return type.name;
  const fields = type.getFields();
  const next = fields['node'] ?? fields['edges'];
  if (!next) return type.name;
  return fields['node'] ? getNamedType(next.type).name : nodeNameOf(getNamedType(next.type));
}
