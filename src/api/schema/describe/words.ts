import { getNamedType, isListType, getNullableType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** A name of code in plain words: `AgendaItem` is "agenda item", `actionsReceived` "actions received". */
export function plainWords(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
}

/** The plural of a type in plain words, taken from the root field that lists it: `Person` is "people"; of any other what links carry. */
export function pluralWords(schema: GraphQLSchema, typeName: string): string {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const listing = fields.find((field) => isListType(getNullableType(field.type)) && getNamedType(field.type).name === typeName);
  return listing ? plainWords(listing.name) : `links by what they carry, \`${typeName}\``;
}

/** The first sentence of a description. */
export function firstSentence(description: string): string {
  return /^[\s\S]*?[.](?=\s|$)/.exec(description)?.[0].replace(/\s+/g, ' ') ?? description;
}

/** The same with a capital at the front. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
