import { Day, Meeting, Person } from '../nodes/node-types.js';
import type { NodeId } from '../nodes/node-types.js';
import { pageType } from '../paging/page.js';
import { Field, Int, ObjectType } from '../type-graphql.js';

@ObjectType({ description: 'Somebody who was at meetings together with the person in question.' })
export class CoAttendance {
  @Field(() => Person, { nullable: true, description: 'The other person.' })
  person!: NodeId;

  @Field(() => [Meeting], { description: 'The meetings at which both were present, in order of time.' })
  meetings!: NodeId[];

  @Field(() => Int, { description: 'How many these are.' })
  meetingCount!: number;

  @Field(() => Day, { description: 'Date of the first of them.' })
  first!: string;

  @Field(() => Day, { description: 'Date of the last of them.' })
  last!: string;
}

export const CoAttendancePage = pageType(CoAttendance, 'CoAttendancePage', 'people who were at meetings together with a person');
