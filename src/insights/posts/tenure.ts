import { Day, Person, Post } from '../nodes/node-types.js';
import type { NodeId } from '../nodes/node-types.js';
import { Field, Int, ObjectType } from '../type-graphql.js';

@ObjectType({
  description: `A person seen with a post, in attendance lists that say so. The days are those of meetings: the person may have held the post
before and after, and somebody else between.`,
})
export class Tenure {
  @Field(() => Person, { nullable: true, description: 'Who held it.' })
  person!: NodeId;

  @Field(() => Post, { nullable: true, description: 'What was held; `body` of it says where.' })
  post!: NodeId;

  @Field(() => Day, { description: 'Date of the first meeting whose list says so, apologies included.' })
  observedFrom!: string;

  @Field(() => Day, { description: 'Date of the last such meeting.' })
  observedTo!: string;

  @Field(() => Int, { description: 'How many such meetings there are.' })
  meetingCount!: number;
}
