import neo4j from 'neo4j-driver';
import type { Integer } from 'neo4j-driver';
import { ArgsType, Field, Int } from '../type-graphql.js';
import { SpanArguments } from '../arguments/span.js';
import { badArgument } from '../arguments/bad-argument.js';

/** Page sizes: when nothing is asked, and the most that may be asked. */
export const pageSizes = { default: 25, most: 200 } as const;

/** The arguments of an insight that is read page by page and for a span of time. */
@ArgsType()
export class PagedSpanArguments extends SpanArguments {
  @Field(() => Int, { nullable: true, defaultValue: pageSizes.default, description: `How many at most: 1 to ${pageSizes.most}.` })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before; left out: the first page.' })
  after?: string | null;
}

/** How many rows a page holds. @throws GraphQLError outside of what is allowed. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? pageSizes.default;
  if (size < 1 || size > pageSizes.most) throw badArgument('first', `from 1 to ${pageSizes.most}, not ${size}.`);
  return size;
}

/** The number of rows to read for a page: one more, which tells whether another page follows. */
export function rowsToRead(first: number | null | undefined): Integer {
  return neo4j.int(pageSize(first) + 1);
}
