import { given } from '../arguments/given.js';
import { SpanArguments, span } from '../arguments/span.js';
import type { InsightContext } from '../context.js';
import { ask } from '../statements/ask.js';
import { readStatement } from '../statements/read-statement.js';
import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from '../type-graphql.js';
import { Representation } from './representation.js';

const statement = readStatement(import.meta.dirname, 'representation.cypher');

@ArgsType()
class RepresentationArguments extends SpanArguments {
  @Field(() => ID, { description: 'Id of the organisation or board.' })
  organisation!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Whether whoever spoke for its predecessors counts too.' })
  includePredecessors?: boolean | null;
}

@Resolver()
export class RepresentationResolver {
  @Query(() => Representation, { description: 'Who spoke for an organisation at meetings, in which post, year by year. Apologies do not count.' })
  async representation(
    @Args(() => RepresentationArguments) { organisation, includePredecessors, ...between }: RepresentationArguments,
    @Ctx() context: InsightContext,
  ): Promise<Representation> {
    const parameters = { ...span(between), includePredecessors: includePredecessors ?? false };
    return ask<Representation>(context, statement, given('organisation', 'Body', organisation), parameters);
  }
}
