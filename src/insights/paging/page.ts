import { Field, Int, ObjectType } from '../type-graphql.js';
import type { ClassType } from '../type-graphql.js';
import { cursorOf } from './cursor.js';
import type { SortKey } from './cursor.js';
import { pageSize } from './page-arguments.js';

@ObjectType({ description: 'Whether another page follows, and where it begins.' })
export class NextPage {
  @Field(() => Boolean, { description: 'Whether another page follows.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page. Null where this page is empty.' })
  endCursor!: string | null;
}

/** One page of an insight. */
export interface Page<Row> {
  totalCount: number;
  nodes: Row[];
  pageInfo: NextPage;
}

/** The type of a page: `name` for the schema, `words` for what its rows are, in the plural. */
export function pageType<Row extends object>(Row: ClassType<Row>, name: string, words: string): ClassType<Page<Row>> {
  @ObjectType(name, { description: `One page of ${words}.` })
  class RowPage implements Page<Row> {
    @Field(() => Int, { description: `How many there are on all pages together.` })
    totalCount!: number;

    @Field(() => [Row], { description: `The ${words} of this page, in order.` })
    nodes!: Row[];

    @Field(() => NextPage, { description: 'Whether another page follows, and where it begins.' })
    pageInfo!: NextPage;
  }
  return RowPage;
}

/** What a statement gives for a page: all that there are, counted, and one row more than the page holds, where there is one. */
export interface PageRows<Row> {
  totalCount: number;
  rows: Row[];
}

/** The page made of what a statement gave. */
export function page<Row>(
  insight: string,
  { totalCount, rows }: PageRows<Row>,
  first: number | null | undefined,
  keyOf: (row: Row) => SortKey,
): Page<Row> {
  const size = pageSize(first);
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return { totalCount, nodes, pageInfo: { hasNextPage: rows.length > size, endCursor: last ? cursorOf(insight, keyOf(last)) : null } };
}
