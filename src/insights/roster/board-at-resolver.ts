import type { Date as DateOfDriver } from 'neo4j-driver';
import { given } from '../arguments/given.js';
import type { InsightContext } from '../context.js';
import { asNode } from '../nodes/as-node.js';
import { Day } from '../nodes/node-types.js';
import type { NodeId } from '../nodes/node-types.js';
import { ask } from '../statements/ask.js';
import { readStatement } from '../statements/read-statement.js';
import { Arg, Ctx, ID, Query, Resolver } from '../type-graphql.js';
import { BoardAt } from './board-at.js';
import { membersAt } from './members-at.js';
import type { Listed } from './members-at.js';

const statement = readStatement(import.meta.dirname, 'board-at.cypher');

interface Found {
  board: string;
  before: string | null;
  beforeDate: string | null;
  after: string | null;
  listed: Listed[];
  parent: NodeId | null;
  reportsTo: NodeId[];
}

@Resolver()
export class BoardAtResolver {
  @Query(() => BoardAt, { description: 'Who was of a board on a date, and to whom it reports, as far as the meetings around that date show.' })
  async boardAt(
    @Arg('board', () => ID, { description: 'Id of the board.' }) board: string,
    @Arg('date', () => Day, { description: 'The day in question.' }) date: DateOfDriver,
    @Ctx() context: InsightContext,
  ): Promise<BoardAt> {
    const found = await ask<Found>(context, statement, given('board', 'Board', board), { date });
    const { before, after, beforeDate, listed, parent, reportsTo } = found;
    const members = membersAt(listed, { before, after, isThatDay: beforeDate === date.toString() });
    return {
      board: { id: found.board },
      date: date.toString(),
      before: asNode(before),
      after: asNode(after),
      members: members.map((member) => ({ ...member, person: { id: member.person }, before: asNode(member.before), after: asNode(member.after) })),
      parent,
      reportsTo,
    };
  }
}
