import { badArgument } from '../arguments/bad-argument.js';
import { given } from '../arguments/given.js';
import type { InsightContext } from '../context.js';
import { ask } from '../statements/ask.js';
import { readStatement } from '../statements/read-statement.js';
import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from '../type-graphql.js';
import { Tenure } from './tenure.js';

const statement = readStatement(import.meta.dirname, 'tenures.cypher');

@ArgsType()
class TenuresArguments {
  @Field(() => ID, { nullable: true, description: 'Id of a person: which posts the person held.' })
  person?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of a post: who held it.' })
  post?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of an organisation or board: who held which post in it.' })
  organisation?: string | null;
}

@Resolver()
export class TenuresResolver {
  @Query(() => [Tenure], { description: 'Who held which post, as observed: of one person, one post or one organisation. By the day first seen.' })
  async tenures(@Args(() => TenuresArguments) { person, post, organisation }: TenuresArguments, @Ctx() context: InsightContext): Promise<Tenure[]> {
    const ids = [...given('person', 'Person', person), ...given('post', 'Post', post), ...given('organisation', 'Body', organisation)];
    if (ids.length !== 1) throw badArgument('person', 'give exactly one of "person", "post" and "organisation".');
    return (await ask<{ rows: Tenure[] }>(context, statement, ids)).rows;
  }
}
