import type { InsightContext } from '../context.js';
import { given } from '../arguments/given.js';
import { ask } from '../statements/ask.js';
import { readStatement } from '../statements/read-statement.js';
import { Arg, Ctx, ID, Query, Resolver } from '../type-graphql.js';
import { BoardCoverage } from './board-coverage.js';
import { missingMeetings } from './missing-meetings.js';
import type { DatedMeeting } from './missing-meetings.js';

const statement = readStatement(import.meta.dirname, 'coverage.cypher');

interface Row {
  board: { id: string };
  meetings: DatedMeeting[];
  documentCount: number;
  understood: number | null;
}

@Resolver()
export class CoverageResolver {
  @Query(() => [BoardCoverage], { description: 'What was read of each board, by id: first and last meeting, how many, and which are missing.' })
  async coverage(
    @Arg('boards', () => [ID], { nullable: true, description: 'Ids of the boards. Left out: all of which minutes were read.' })
    boards: string[] | null,
    @Ctx() context: InsightContext,
  ): Promise<BoardCoverage[]> {
    const { rows } = await ask<{ rows: Row[] }>(context, statement, given('boards', 'Board', boards));
    return rows.map(({ board, meetings, documentCount, understood }) => ({
      board,
      first: meetings[0]?.date ?? null,
      last: meetings.at(-1)?.date ?? null,
      meetingCount: meetings.length,
      missing: missingMeetings(meetings).map(({ date, announcedIn }) => ({ date, announcedIn: { id: announcedIn } })),
      documentCount,
      understood,
    }));
  }
}
