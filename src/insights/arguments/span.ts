import type { Date as Day } from 'neo4j-driver';
import { ArgsType, Field } from '../type-graphql.js';
import { Day as DayType } from '../nodes/node-types.js';
import { badArgument } from './bad-argument.js';

/** The arguments `from` and `to`. */
@ArgsType()
export class SpanArguments {
  @Field(() => DayType, { nullable: true, description: 'First day that counts, itself included. Left out: from the beginning.' })
  from?: Day | null;

  @Field(() => DayType, { nullable: true, description: 'Last day that counts, itself included. Left out: to the end.' })
  to?: Day | null;
}

/** The span as parameters `from` and `to`, null where open. @throws GraphQLError where it ends before it begins. */
export function span({ from, to }: SpanArguments): { from: Day | null; to: Day | null } {
  if (from && to && from.toString() > to.toString()) throw badArgument('from', `${from.toString()} lies behind "to", ${to.toString()}.`);
  return { from: from ?? null, to: to ?? null };
}
