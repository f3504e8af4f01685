import type { GraphQLResolveInfo } from 'graphql';
import { badArgument } from '../arguments/bad-argument.js';
import { given } from '../arguments/given.js';
import type { GivenId } from '../arguments/given.js';
import { SpanArguments, span } from '../arguments/span.js';
import type { InsightContext } from '../context.js';
import type { NodeId } from '../nodes/node-types.js';
import { selectsField } from '../selects-field.js';
import { ask } from '../statements/ask.js';
import { readStatement } from '../statements/read-statement.js';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver, Root } from '../type-graphql.js';
import { AttendanceMatrix, MatrixBy } from './attendance-matrix.js';
import type { MatrixRow } from './attendance-matrix.js';
import { matrixRow } from './matrix-rows.js';
import type { MatrixLines, MatrixMeeting, MatrixRowFacts } from './matrix-rows.js';

const meetingsStatement = readStatement(import.meta.dirname, 'meetings.cypher');
const marksStatement = readStatement(import.meta.dirname, 'marks.cypher');
const mostMarks = 200_000;

@ArgsType()
class MatrixArguments extends SpanArguments {
  @Field(() => [ID], {
    nullable: true,
    description: `Ids of the boards whose meetings are the columns. Left out: those that ever listed one of the people or organisations given,
or else all.`,
  })
  boards?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of organisations or boards: only lines that name one of them count. Left out: all.' })
  organisations?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of people: only their lines count. Left out: everybody.' })
  people?: string[] | null;

  @Field(() => MatrixBy, { nullable: true, defaultValue: MatrixBy.PERSON, description: 'What the rows are.' })
  by?: MatrixBy | null;
}

interface Found {
  meetings: MatrixMeeting[];
  rows: MatrixLines[];
}

interface Asked {
  givenIds: GivenId[];
  parameters: Record<string, unknown>;
  byOrganisation: boolean;
}

@Resolver(() => AttendanceMatrix)
export class AttendanceMatrixResolver {
  @Query(() => AttendanceMatrix, { description: 'Who attended what: people, or organisations, against the meetings of boards.' })
  attendanceMatrix(@Args(() => MatrixArguments) { boards, organisations, people, by, ...between }: MatrixArguments): Asked {
    const byOrganisation = by === MatrixBy.ORGANISATION;
    return {
      givenIds: [...given('boards', 'Board', boards), ...given('organisations', 'Body', organisations), ...given('people', 'Person', people)],
      parameters: { ...span(between), byOrganisation },
      byOrganisation,
    };
  }

  @FieldResolver()
  async meetings(@Root() { givenIds, parameters }: Asked, @Ctx() context: InsightContext): Promise<NodeId[]> {
    return (await ask<{ meetings: NodeId[] }>(context, meetingsStatement, givenIds, parameters)).meetings;
  }

  @FieldResolver()
  async rows(
    @Root() { givenIds, parameters, byOrganisation }: Asked,
    @Ctx() context: InsightContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MatrixRow[]> {
    const withCells = selectsField(info, 'cells');
    const { meetings, rows } = await ask<Found>(context, marksStatement, givenIds, { ...parameters, withCells });
    if (rows.length * meetings.length > mostMarks) throw tooLarge(rows.length, meetings.length);
    return rows.map((row) => asRow(matrixRow(meetings, row), byOrganisation));
  }
}

function asRow({ id, cells, ...numbers }: MatrixRowFacts, byOrganisation: boolean): MatrixRow {
  return {
    ...numbers,
    person: byOrganisation ? null : { id },
    organisation: byOrganisation ? { id } : null,
    cells: cells.map(({ meeting, attendance }) => ({ meeting: { id: meeting }, attendance: { id: attendance } })),
  };
}

function tooLarge(rows: number, meetings: number): Error {
  return badArgument('from', `${rows} rows for ${meetings} meetings are too many marks (${mostMarks} at most). Shorten the span, or name boards or people.`);
}
