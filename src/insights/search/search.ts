import { Entity, Passage } from '../nodes/node-types.js';
import type { NodeId } from '../nodes/node-types.js';
import { pageType } from '../paging/page.js';
import { Field, Float, Int, ObjectType, registerEnumType } from '../type-graphql.js';

/** What may be searched for; the names are those of the labels in the graph, in capitals. */
export enum SearchKind {
  PERSON = 'Person',
  ORGANISATION = 'Organisation',
  BOARD = 'Board',
  TOPIC = 'Topic',
  PLACE = 'Place',
  AGENDA_ITEM = 'AgendaItem',
  PARAGRAPH = 'Paragraph',
  DECISION = 'Decision',
  ACTION = 'Action',
}

registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'What a search finds: entities by name, passages by their words.',
  valuesConfig: {
    PERSON: { description: 'People, by any form of the name.' },
    ORGANISATION: { description: 'Organisations, by any form of the name.' },
    BOARD: { description: 'Boards, by any form of the name.' },
    TOPIC: { description: 'Topics, by any form of the name.' },
    PLACE: { description: 'Places, by any form of the name.' },
    AGENDA_ITEM: { description: 'Agenda items, by the title.' },
    PARAGRAPH: { description: 'Paragraphs, by the text.' },
    DECISION: { description: 'Decisions, by the text.' },
    ACTION: { description: 'Actions, by the text.' },
  },
});

@ObjectType({ description: 'A stretch of a document that a search was after.' })
export class Highlight {
  @Field(() => Int, { description: 'Offset in `Document.text` at which it begins, counted from 0 in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Offset in `Document.text` just behind it.' })
  end!: number;
}

@ObjectType({ description: 'Something that a search found: an entity or a passage, the other is null.' })
export class SearchResult {
  @Field(() => Float, { description: 'How well it fits, from 0 to 1, compared with what else this search found. An entity called just so has 1.' })
  score!: number;

  @Field(() => Entity, { nullable: true, description: 'The entity, where one was found by its name.' })
  entity!: NodeId | null;

  @Field(() => Passage, { nullable: true, description: 'The passage, where one was found by its words.' })
  passage!: NodeId | null;

  @Field(() => [Highlight], { description: 'Where the words stand in the passage, other forms of a name included. Empty for an entity.' })
  highlights!: Highlight[];
}

export const SearchPage = pageType(SearchResult, 'SearchPage', 'results of a search');
