import neo4j from 'neo4j-driver';
import type { Date as DateOfDriver } from 'neo4j-driver';
import { badArgument } from '../arguments/bad-argument.js';
import { given } from '../arguments/given.js';
import { span } from '../arguments/span.js';
import type { InsightContext } from '../context.js';
import { grouped } from '../grouped.js';
import { asNode } from '../nodes/as-node.js';
import { Day } from '../nodes/node-types.js';
import { keyIn } from '../paging/cursor.js';
import type { SortKey } from '../paging/cursor.js';
import { page } from '../paging/page.js';
import type { Page } from '../paging/page.js';
import { PagedSpanArguments, rowsToRead } from '../paging/page-arguments.js';
import { ask } from '../statements/ask.js';
import { readStatement } from '../statements/read-statement.js';
import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from '../type-graphql.js';
import { ActionStatus, actionStatus } from './action-status.js';
import type { LaidAction } from './action-status.js';
import type { ReadMeeting } from './due-meeting.js';
import { RegisterOrder, RegisterPage } from './register-entry.js';
import type { RegisterEntry } from './register-entry.js';
import { keyWords } from './speaks-of.js';
import type { LaterParagraph } from './speaks-of.js';

const insight = 'actionRegister';
const statement = readStatement(import.meta.dirname, 'action-register.cypher');
const mostWithStatus = 2000;
const dayInMs = 86_400_000;

@ArgsType()
class ActionRegisterArguments extends PagedSpanArguments {
  @Field(() => ID, { nullable: true, description: 'Id of a person, organisation or board: only what was laid on it. Left out: everything.' })
  owner?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of the boards that laid them. Left out: all.' })
  boards?: string[] | null;

  @Field(() => ActionStatus, { nullable: true, description: 'Only actions of this status. Left out: of any.' })
  status?: ActionStatus | null;

  @Field(() => Day, { nullable: true, description: 'The day for which the status is concluded, from minutes up to it. Left out: today (UTC).' })
  asOf?: DateOfDriver<number> | null;

  @Field(() => RegisterOrder, { nullable: true, defaultValue: RegisterOrder.NEWEST_FIRST, description: 'The order; by id where it leaves a choice.' })
  order?: RegisterOrder | null;
}

interface Found {
  totalCount: number;
  rows: (LaidAction & { key: string; board: string; decision: string | null })[];
  meetings: ReadMeeting[];
  paragraphs: Omit<LaterParagraph, 'words'>[];
}

type Row = RegisterEntry & { key: string };

@Resolver()
export class ActionRegisterResolver {
  @Query(() => RegisterPage, { description: 'What was laid on whom, and what became of it by a day: status with reason and evidence, age and due day.' })
  async actionRegister(
    @Args(() => ActionRegisterArguments) { owner, boards, status, asOf, order, first, after, ...between }: ActionRegisterArguments,
    @Ctx() context: InsightContext,
  ): Promise<Page<RegisterEntry>> {
    const day = asOf ?? today();
    const key = keyIn(insight, after, ['string', 'string']);
    const newestFirst = (order ?? RegisterOrder.NEWEST_FIRST) === RegisterOrder.NEWEST_FIRST;
    const found = await ask<Found>(context, statement, [...given('owner', 'Agent', owner), ...given('boards', 'Board', boards)], {
      ...span(between),
      asOf: day,
      newestFirst,
      byDue: order === RegisterOrder.DUE_FIRST,
      after: status ? null : key,
      rows: status ? neo4j.int(mostWithStatus + 1) : rowsToRead(first),
    });
    if (status && found.totalCount > mostWithStatus) {
      throw badArgument('status', `${found.totalCount} actions are too many (${mostWithStatus} at most). Name an owner or boards, or a span.`);
    }
    const later = grouped(found.paragraphs.map((paragraph) => ({ ...paragraph, words: keyWords(paragraph.text) })), ({ meetingId }) => meetingId);
    const meetings = grouped(found.meetings, ({ board }) => board);
    const rows = found.rows.map((row) => entryOf(row, day.toString(), meetings.get(row.board) ?? [], later));
    const chosen = status ? rows.filter((row) => row.status === status) : rows;
    const totalCount = status ? chosen.length : found.totalCount;
    const left = status && key ? chosen.filter((row) => isBehind(row, key, newestFirst)) : chosen;
    return page<Row>(insight, { totalCount, rows: left }, first, ({ key: sortedBy, action }) => [sortedBy, action.id]);
  }
}

function entryOf(row: Found['rows'][number], asOf: string, meetings: readonly ReadMeeting[], later: ReadonlyMap<string, LaterParagraph[]>): Row {
  const { key, decision, board: _board, ...action } = row;
  const { status, because, evidence } = actionStatus(action, asOf, meetings, later);
  const isDealtWith = status === ActionStatus.CLOSED || status === ActionStatus.REPORTED;
  return {
    key,
    action: { id: action.id },
    status,
    overdue: action.dueTo !== null && action.dueTo < asOf && !isDealtWith,
    ageDays: Math.round((Date.parse(asOf) - Date.parse(action.date)) / dayInMs),
    because,
    evidence: evidence.map((id) => ({ id })),
    decision: asNode(decision),
  };
}

function isBehind({ key, action }: Row, [after, id]: SortKey, newestFirst: boolean): boolean {
  if (key === after) return newestFirst ? action.id < String(id) : action.id > String(id);
  return newestFirst ? key < String(after) : key > String(after);
}

function today(): DateOfDriver<number> {
  const now = new Date();
  return new neo4j.types.Date(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate());
}
