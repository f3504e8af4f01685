import neo4j from 'neo4j-driver';
import { given } from '../../arguments/given.js';
import type { GivenId } from '../../arguments/given.js';
import { span } from '../../arguments/span.js';
import type { InsightContext } from '../../context.js';
import { keyIn } from '../../paging/cursor.js';
import { page } from '../../paging/page.js';
import type { Page, PageRows } from '../../paging/page.js';
import { pageSize, pageSizes, rowsToRead } from '../../paging/page-arguments.js';
import { ask } from '../../statements/ask.js';
import { readStatement } from '../../statements/read-statement.js';
import type { Statement } from '../../statements/read-statement.js';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from '../../type-graphql.js';
import { HistoryOrder } from './history-enums.js';
import { silences } from './silences.js';
import { TopicHistory } from './topic-history.js';
import type { TopicGap, TopicHistoryEntry, TopicOrganisation, TopicPerson, TopicYear } from './topic-history.js';
import { TopicHistoryArguments } from './topic-history-arguments.js';

const insight = 'topicHistory';
const part = (file: string): Statement => readStatement(import.meta.dirname, 'on-topic.cypher', file);
const yearsStatement = part('years.cypher');
const entriesStatement = part('entries.cypher');
const peopleStatement = part('people.cypher');
const organisationsStatement = part('organisations.cypher');
const endsStatement = part('ends.cypher');
const gapsStatement = part('gaps.cypher');
const howMany = `How many at most: 1 to ${pageSizes.most}.`;

interface Ends {
  first: string | null;
  last: string | null;
}

/** What a history was asked for; each of its parts is a statement of its own, run only where it is selected. */
class Asked {
  readonly #givenIds: GivenId[];
  readonly #parameters: Record<string, unknown>;
  readonly order: Pick<TopicHistoryArguments, 'first' | 'after'> & { newestFirst: boolean };
  #ends?: Promise<Ends>;

  constructor({ topic, boards, includeNarrower, order, first, after, ...between }: TopicHistoryArguments) {
    this.#givenIds = [...given('topic', 'Topic', topic), ...given('boards', 'Board', boards)];
    this.#parameters = { ...span(between), includeNarrower: includeNarrower ?? true };
    this.order = { first, after, newestFirst: order !== HistoryOrder.OLDEST_FIRST };
  }

  ask<T>(context: InsightContext, statement: Statement, parameters: Record<string, unknown> = {}): Promise<T> {
    return ask<T>(context, statement, this.#givenIds, { ...this.#parameters, ...parameters });
  }

  ends(context: InsightContext): Promise<Ends> {
    this.#ends ??= this.ask<Ends>(context, endsStatement);
    return this.#ends;
  }
}

@Resolver(() => TopicHistory)
export class TopicHistoryResolver {
  @Query(() => TopicHistory, { description: 'What was said, decided and laid on somebody about a topic, meeting by meeting and year by year.' })
  topicHistory(@Args(() => TopicHistoryArguments) given: TopicHistoryArguments): Asked {
    return new Asked(given);
  }

  @FieldResolver()
  async years(@Root() asked: Asked, @Ctx() context: InsightContext): Promise<TopicYear[]> {
    return (await asked.ask<{ rows: TopicYear[] }>(context, yearsStatement)).rows;
  }

  @FieldResolver()
  async entries(@Root() asked: Asked, @Ctx() context: InsightContext): Promise<Page<TopicHistoryEntry>> {
    const { first, after, newestFirst } = asked.order;
    const found = await asked.ask<PageRows<TopicHistoryEntry & { date: string }>>(context, entriesStatement, {
      newestFirst, after: keyIn(insight, after, ['string', 'string']), rows: rowsToRead(first),
    });
    return page(insight, found, first, ({ date, meeting }) => [date, meeting.id]);
  }

  @FieldResolver()
  async people(
    @Root() asked: Asked,
    @Arg('first', () => Int, { nullable: true, defaultValue: pageSizes.default, description: howMany }) first: number | null,
    @Ctx() context: InsightContext,
  ): Promise<TopicPerson[]> {
    return (await asked.ask<{ rows: TopicPerson[] }>(context, peopleStatement, { most: neo4j.int(pageSize(first)) })).rows;
  }

  @FieldResolver()
  async organisations(
    @Root() asked: Asked,
    @Arg('first', () => Int, { nullable: true, defaultValue: pageSizes.default, description: howMany }) first: number | null,
    @Ctx() context: InsightContext,
  ): Promise<TopicOrganisation[]> {
    return (await asked.ask<{ rows: TopicOrganisation[] }>(context, organisationsStatement, { most: neo4j.int(pageSize(first)) })).rows;
  }

  @FieldResolver()
  async first(@Root() asked: Asked, @Ctx() context: InsightContext): Promise<string | null> {
    return (await asked.ends(context)).first;
  }

  @FieldResolver()
  async last(@Root() asked: Asked, @Ctx() context: InsightContext): Promise<string | null> {
    return (await asked.ends(context)).last;
  }

  @FieldResolver()
  async gaps(@Root() asked: Asked, @Ctx() context: InsightContext): Promise<TopicGap[]> {
    const { dates, read } = await asked.ask<{ dates: string[]; read: string[] }>(context, gapsStatement);
    return silences(dates, read);
  }
}
