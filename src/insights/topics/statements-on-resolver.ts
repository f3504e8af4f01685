import { given } from '../arguments/given.js';
import { span } from '../arguments/span.js';
import type { InsightContext } from '../context.js';
import { keyIn } from '../paging/cursor.js';
import { page } from '../paging/page.js';
import type { Page, PageRows } from '../paging/page.js';
import { PagedSpanArguments, rowsToRead } from '../paging/page-arguments.js';
import { ask } from '../statements/ask.js';
import { readStatement } from '../statements/read-statement.js';
import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from '../type-graphql.js';
import { StatementOnPage } from './statement-on.js';
import type { StatementOn } from './statement-on.js';

const insight = 'statementsOn';
const statement = readStatement(import.meta.dirname, 'statements-on.cypher');

interface Row extends StatementOn {
  date: string;
  meetingId: string;
  position: number;
}

@ArgsType()
class StatementsOnArguments extends PagedSpanArguments {
  @Field(() => ID, { description: 'Id of the topic; topics below it are included.' })
  topic!: string;

  @Field(() => ID, { description: 'Id of the person, organisation or board that speaks. For a body, what people listed for it said counts too.' })
  speaker!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Whether what was said for predecessors of the organisation counts too.' })
  includePredecessors?: boolean | null;
}

@Resolver()
export class StatementsOnResolver {
  @Query(() => StatementOnPage, { description: 'What a person or organisation said on a topic, in its own words, oldest first.' })
  async statementsOn(
    @Args(() => StatementsOnArguments) { topic, speaker, includePredecessors, first, after, ...between }: StatementsOnArguments,
    @Ctx() context: InsightContext,
  ): Promise<Page<StatementOn>> {
    const ids = [...given('topic', 'Topic', topic), ...given('speaker', 'Agent', speaker)];
    const found = await ask<PageRows<Row>>(context, statement, ids, {
      ...span(between),
      includePredecessors: includePredecessors ?? false,
      after: keyIn(insight, after, ['string', 'string', 'number']),
      rows: rowsToRead(first),
    });
    return page(insight, found, first, ({ date, meetingId, position }) => [date, meetingId, position]);
  }
}
