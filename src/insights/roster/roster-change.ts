import { Attendance, Day, Person } from '../nodes/node-types.js';
import type { NodeId } from '../nodes/node-types.js';
import { Field, ObjectType } from '../type-graphql.js';

@ObjectType({ description: 'A person on both attendance lists.' })
export class RosterStay {
  @Field(() => Person, { nullable: true, description: 'The person.' })
  person!: NodeId;

  @Field(() => Attendance, { name: 'then', nullable: true, description: 'The line of the earlier list.' })
  earlier!: NodeId;

  @Field(() => Attendance, { name: 'now', nullable: true, description: 'The line of the later list.' })
  later!: NodeId;
}

@ObjectType({ description: 'A person on the earlier attendance list alone.' })
export class RosterDeparture {
  @Field(() => Person, { nullable: true, description: 'The person.' })
  person!: NodeId;

  @Field(() => Attendance, { name: 'then', nullable: true, description: 'The line of the earlier list.' })
  earlier!: NodeId;
}

@ObjectType({ description: 'A person on the later attendance list alone.' })
export class RosterArrival {
  @Field(() => Person, { nullable: true, description: 'The person.' })
  person!: NodeId;

  @Field(() => Attendance, { name: 'now', nullable: true, description: 'The line of the later list.' })
  later!: NodeId;
}

@ObjectType({
  description: `What differs between the attendance lists of the first and the last meeting of a board in a span. Everybody listed counts,
whoever sent apologies too: \`status\` of the lines tells. What one of the lists leaves blank is no change.`,
})
export class RosterChange {
  @Field(() => Day, { nullable: true, description: 'Date of the earlier meeting. Null where the span holds none.' })
  from!: string | null;

  @Field(() => Day, { nullable: true, description: 'Date of the later meeting. Null where the span holds fewer than two: all lists are empty then.' })
  to!: string | null;

  @Field(() => [RosterStay], { description: 'Who is on both lists, in the order of the earlier one.' })
  stayed!: RosterStay[];

  @Field(() => [RosterDeparture], { description: 'Who is on the earlier list alone, in its order.' })
  left!: RosterDeparture[];

  @Field(() => [RosterArrival], { description: 'Who is on the later list alone, in its order.' })
  joined!: RosterArrival[];

  @Field(() => [RosterStay], { description: 'Who of those that stayed is listed with other posts. Forms of one title, such as CEO, are one post.' })
  changedPost!: RosterStay[];

  @Field(() => [RosterStay], { description: 'Who of those that stayed is listed for other organisations.' })
  changedOrganisation!: RosterStay[];

  @Field(() => [RosterStay], { description: 'Who of those that stayed is listed in another capacity.' })
  changedCapacity!: RosterStay[];
}
