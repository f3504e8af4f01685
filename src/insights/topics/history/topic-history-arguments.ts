import { PagedSpanArguments } from '../../paging/page-arguments.js';
import { ArgsType, Field, ID } from '../../type-graphql.js';
import { HistoryOrder } from './history-enums.js';

/** The arguments of a topic's history; `first` and `after` page its entries. */
@ArgsType()
export class TopicHistoryArguments extends PagedSpanArguments {
  @Field(() => ID, { description: 'Id of the topic.' })
  topic!: string;

  @Field(() => [ID], { nullable: true, description: 'Ids of the boards whose meetings count. Left out: all.' })
  boards?: string[] | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'Whether topics below it count too.' })
  includeNarrower?: boolean | null;

  @Field(() => HistoryOrder, { nullable: true, defaultValue: HistoryOrder.NEWEST_FIRST, description: 'The order of `entries`.' })
  order?: HistoryOrder | null;
}
