import { Attendance, Body, Meeting, Person } from '../nodes/node-types.js';
import type { NodeId } from '../nodes/node-types.js';
import { Field, Int, ObjectType, registerEnumType } from '../type-graphql.js';

/** What the rows of the matrix are. */
export enum MatrixBy {
  PERSON = 'PERSON',
  ORGANISATION = 'ORGANISATION',
}

registerEnumType(MatrixBy, {
  name: 'MatrixBy',
  description: 'What the rows of an attendance matrix are.',
  valuesConfig: {
    PERSON: { description: 'One row a person.' },
    ORGANISATION: { description: 'One row for each organisation or board that somebody was listed for.' },
  },
});

@ObjectType({ description: 'One meeting at which the person or organisation of a row is listed.' })
export class MatrixCell {
  @Field(() => Meeting, { nullable: true, description: 'The meeting.' })
  meeting!: NodeId;

  @Field(() => Attendance, { nullable: true, description: 'The line of the attendance list that gives the mark.' })
  attendance!: NodeId;
}

@ObjectType({ description: 'One person or one organisation in an attendance matrix.' })
export class MatrixRow {
  @Field(() => Person, { nullable: true, description: 'The person. Null in a matrix by organisation.' })
  person!: NodeId | null;

  @Field(() => Body, { nullable: true, description: 'The organisation or board. Null in a matrix by person.' })
  organisation!: NodeId | null;

  @Field(() => String, {
    description: `One letter for each of \`meetings\`, in their order: P present, A apologies, X absent, ? listed without a word whether present,
- not listed. For an organisation, and for a person listed twice, the first of these that fits.`,
  })
  marks!: string;

  @Field(() => Int, { description: 'At how many of the meetings present.' })
  present!: number;

  @Field(() => Int, { description: 'For how many of the meetings apologies were sent, and nobody was present.' })
  apologies!: number;

  @Field(() => Int, {
    description: `How many of the meetings could be expected: for each board those from the row's first listing in this matrix to its last.
Meetings before and after do not count, as nobody says who belonged to the board then.`,
  })
  expected!: number;

  @Field(() => [MatrixCell], { description: 'The meetings at which the row is listed, in order. Ask only where the lines themselves are needed.' })
  cells!: MatrixCell[];
}

@ObjectType({ description: 'Who was listed at which meeting, and how.' })
export class AttendanceMatrix {
  @Field(() => [Meeting], { description: 'The meetings of the boards in the span, in order of time: the columns of `marks`.' })
  meetings!: NodeId[];

  @Field(() => [MatrixRow], { description: 'One row for each person or organisation listed at any of the meetings, by id.' })
  rows!: MatrixRow[];
}
