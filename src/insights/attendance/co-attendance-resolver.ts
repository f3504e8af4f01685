import neo4j from 'neo4j-driver';
import { badArgument } from '../arguments/bad-argument.js';
import { given } from '../arguments/given.js';
import { span } from '../arguments/span.js';
import type { InsightContext } from '../context.js';
import { keyIn } from '../paging/cursor.js';
import { page } from '../paging/page.js';
import type { Page, PageRows } from '../paging/page.js';
import { PagedSpanArguments, rowsToRead } from '../paging/page-arguments.js';
import { ask } from '../statements/ask.js';
import { readStatement } from '../statements/read-statement.js';
import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from '../type-graphql.js';
import { CoAttendancePage } from './co-attendance.js';
import type { CoAttendance } from './co-attendance.js';

const insight = 'coAttendance';
const statement = readStatement(import.meta.dirname, 'co-attendance.cypher');

@ArgsType()
class CoAttendanceArguments extends PagedSpanArguments {
  @Field(() => ID, { description: 'Id of the person.' })
  person!: string;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'Only those who shared this many meetings or more.' })
  minShared?: number | null;
}

@Resolver()
export class CoAttendanceResolver {
  @Query(() => CoAttendancePage, {
    description: 'Who meets whom: everybody who was present at meetings where the person was present, most shared meetings first, then by id.',
  })
  async coAttendance(
    @Args(() => CoAttendanceArguments) { person, minShared, first, after, ...between }: CoAttendanceArguments,
    @Ctx() context: InsightContext,
  ): Promise<Page<CoAttendance>> {
    if ((minShared ?? 1) < 1) throw badArgument('minShared', `1 or more, not ${minShared}.`);
    const found = await ask<PageRows<CoAttendance>>(context, statement, given('person', 'Person', person), {
      ...span(between),
      minShared: neo4j.int(minShared ?? 1),
      after: keyIn(insight, after, ['number', 'string']),
      rows: rowsToRead(first),
    });
    return page(insight, found, first, ({ meetingCount, person: other }) => [meetingCount, other.id]);
  }
}
