import { Statement, Topic } from '../nodes/node-types.js';
import type { NodeId } from '../nodes/node-types.js';
import { pageType } from '../paging/page.js';
import { Field, ObjectType } from '../type-graphql.js';

@ObjectType({ description: 'Something said on a topic.' })
export class StatementOn {
  @Field(() => Statement, { nullable: true, description: 'What was said, in its own words, with who said it and where.' })
  statement!: NodeId;

  @Field(() => Topic, { nullable: true, description: 'The topic of its paragraph: the one asked for, or else the first by id of those below it.' })
  topic!: NodeId;
}

export const StatementOnPage = pageType(StatementOn, 'StatementOnPage', 'statements on a topic');
