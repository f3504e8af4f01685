import { Attendance, Board, Body, Day, Meeting, Person } from '../nodes/node-types.js';
import type { NodeId } from '../nodes/node-types.js';
import { Field, ObjectType, registerEnumType } from '../type-graphql.js';
import { MemberBasis } from './members-at.js';

registerEnumType(MemberBasis, {
  name: 'MemberBasis',
  description: 'How well the attendance lists around a date show that somebody was of the board then.',
  valuesConfig: {
    THAT_DAY: { description: 'On the list of a meeting of that very day.' },
    BEFORE_AND_AFTER: { description: 'On the lists of both the meeting before and the one after.' },
    BEFORE: { description: 'On the list of the meeting before, not on that of the one after, if there is one.' },
    AFTER: { description: 'Not on the list of the meeting before, if there is one, but on that of the one after.' },
  },
});

@ObjectType({ description: 'A person who was of a board around a date, as attendance lists show.' })
export class BoardMember {
  @Field(() => Person, { nullable: true, description: 'The person.' })
  person!: NodeId;

  @Field(() => MemberBasis, { description: 'How well the lists show it.' })
  basis!: MemberBasis;

  @Field(() => Attendance, {
    nullable: true,
    description: 'The line of the list before or on the date; `capacity` and `status` stand there. Null where not listed.',
  })
  before!: NodeId | null;

  @Field(() => Attendance, { nullable: true, description: 'The line of the list after the date. Null where not listed.' })
  after!: NodeId | null;
}

@ObjectType({ description: 'A board on a date as it was observed: at the meetings around it whose minutes were read.' })
export class BoardAt {
  @Field(() => Board, { nullable: true, description: 'The board.' })
  board!: NodeId;

  @Field(() => Day, { description: 'The date asked for.' })
  date!: string;

  @Field(() => Meeting, { nullable: true, description: 'The latest meeting up to the date, that day included. Null where none was read.' })
  before!: NodeId | null;

  @Field(() => Meeting, { nullable: true, description: 'The earliest meeting behind the date. Null where none was read.' })
  after!: NodeId | null;

  @Field(() => [BoardMember], {
    description: `Everybody on the lists of these meetings, in any capacity, apologies included, in the order of the lists. Being listed is no
term of office.`,
  })
  members!: BoardMember[];

  @Field(() => Body, {
    nullable: true,
    description: 'The body of which the board is part, as far as known today; the first by id of several. Null where unknown.',
  })
  parent!: NodeId | null;

  @Field(() => [Body], { description: 'The bodies to which the board reports, as far as known today.' })
  reportsTo!: NodeId[];
}
