import { Body, Day, Meeting, Person } from '../nodes/node-types.js';
import type { NodeId } from '../nodes/node-types.js';
import { pageType } from '../paging/page.js';
import { Field, Int, ObjectType } from '../type-graphql.js';

@ObjectType({ description: 'An organisation or board that is tied to the one in question by meetings or people.' })
export class OrganisationLink {
  @Field(() => Body, { nullable: true, description: 'The other organisation or board.' })
  organisation!: NodeId;

  @Field(() => [Meeting], { description: 'The meetings at which somebody present spoke for the one and somebody for the other, in order of time.' })
  meetings!: NodeId[];

  @Field(() => Int, { description: 'How many these meetings are.' })
  meetingCount!: number;

  @Field(() => [Person], { description: 'The people listed for both, at one meeting or at different ones, whether present or not; by id.' })
  people!: NodeId[];

  @Field(() => Int, { description: 'How many these people are.' })
  personCount!: number;

  @Field(() => Day, { nullable: true, description: 'Date of the first of the meetings. Null where only people tie the two.' })
  first!: string | null;

  @Field(() => Day, { nullable: true, description: 'Date of the last of the meetings. Null where only people tie the two.' })
  last!: string | null;
}

export const OrganisationLinkPage = pageType(OrganisationLink, 'OrganisationLinkPage', 'organisations and boards that are tied to one');
