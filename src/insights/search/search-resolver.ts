import neo4j from 'neo4j-driver';
import { badArgument } from '../arguments/bad-argument.js';
import { given } from '../arguments/given.js';
import { span } from '../arguments/span.js';
import type { InsightContext } from '../context.js';
import { asNode } from '../nodes/as-node.js';
import { keyIn } from '../paging/cursor.js';
import { page } from '../paging/page.js';
import type { Page, PageRows } from '../paging/page.js';
import { PagedSpanArguments, rowsToRead } from '../paging/page-arguments.js';
import { ask } from '../statements/ask.js';
import { readStatement } from '../statements/read-statement.js';
import { wordsOf } from '../text/words-of.js';
import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from '../type-graphql.js';
import { findHighlights } from './find-highlights.js';
import { SearchKind, SearchPage } from './search.js';
import type { SearchResult } from './search.js';
import { textQuery } from './text-query.js';

const insight = 'search';
const statement = readStatement(import.meta.dirname, 'search.cypher');
const longestText = 200;
const mostPassages = 1000;

@ArgsType()
class SearchArguments extends PagedSpanArguments {
  @Field(() => String, {
    description: `What to search for, at most ${longestText} characters: words that must all be there; "words in quotes" side by side; \`*\` behind
a word leaves its end open. Capitals, word endings and other signs make no difference.`,
  })
  text!: string;

  @Field(() => [SearchKind], { nullable: true, description: 'What to find. Left out: everything.' })
  kinds?: SearchKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of boards: only passages of their minutes, and entities that these name. Left out: all.' })
  boards?: string[] | null;
}

interface Row {
  id: string;
  isEntity: boolean;
  score: number;
  quote?: string;
  start?: number;
}

type Found = PageRows<Row> & { forms: string[] };

const nothing: Found = { totalCount: 0, rows: [], forms: [] };

@Resolver()
export class SearchResolver {
  @Query(() => SearchPage, {
    description: `Entities by name and passages by their words, best first, then by id. The text may be any form of a name: passages with other
forms of it are found too. Of passages the best ${mostPassages} count.`,
  })
  async search(
    @Args(() => SearchArguments) { text, kinds, boards, first, after, ...between }: SearchArguments,
    @Ctx() context: InsightContext,
  ): Promise<Page<SearchResult>> {
    if (text.length > longestText) throw badArgument('text', `at most ${longestText} characters, not ${text.length}.`);
    const { query, sequences } = textQuery(text);
    const ids = given('boards', 'Board', boards);
    const parameters = {
      ...span(between),
      text,
      query,
      labels: kinds ?? Object.values(SearchKind),
      most: neo4j.int(mostPassages),
      after: keyIn(insight, after, ['number', 'string']),
      rows: rowsToRead(first),
    };
    const found = query === '' ? nothing : await ask<Found>(context, statement, ids, parameters);
    const all = [...sequences, ...found.forms.map((form) => wordsOf(form.toLowerCase()).map(({ word }) => word))];
    const result = page(insight, found, first, ({ score, id }) => [score, id]);
    return { ...result, nodes: result.nodes.map((row) => asResult(row, all)) };
  }
}

function asResult({ id, isEntity, score, quote, start }: Row, sequences: string[][]): SearchResult {
  return {
    score,
    entity: asNode(isEntity ? id : null),
    passage: asNode(isEntity ? null : id),
    highlights: quote === undefined || start === undefined ? [] : findHighlights(quote, sequences, start),
  };
}
