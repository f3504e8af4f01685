import { given } from '../arguments/given.js';
import { SpanArguments, span } from '../arguments/span.js';
import type { InsightContext } from '../context.js';
import { ask } from '../statements/ask.js';
import { readStatement } from '../statements/read-statement.js';
import { Arg, Args, Ctx, ID, Query, Resolver } from '../type-graphql.js';
import { compareRosters } from './compare-rosters.js';
import type { Both, RosterLine } from './compare-rosters.js';
import { RosterChange } from './roster-change.js';
import type { RosterStay } from './roster-change.js';

const statement = readStatement(import.meta.dirname, 'roster-change.cypher');

interface Found {
  rosters: { date: string; roster: RosterLine[] }[];
}

@Resolver()
export class RosterChangeResolver {
  @Query(() => RosterChange, { description: 'Who stayed, left, joined and changed between the first and the last meeting of a board in a span.' })
  async rosterChange(
    @Arg('board', () => ID, { description: 'Id of the board.' }) board: string,
    @Args(() => SpanArguments) between: SpanArguments,
    @Ctx() context: InsightContext,
  ): Promise<RosterChange> {
    const { rosters } = await ask<Found>(context, statement, given('board', 'Board', board), span(between));
    const [earlier, later] = rosters;
    const changes = compareRosters(later ? earlier?.roster ?? [] : [], later?.roster ?? []);
    return {
      from: earlier?.date ?? null,
      to: later?.date ?? null,
      stayed: changes.stayed.map(stay),
      left: changes.left.map((line) => ({ person: { id: line.person }, earlier: { id: line.attendance } })),
      joined: changes.joined.map((line) => ({ person: { id: line.person }, later: { id: line.attendance } })),
      changedPost: changes.changedPost.map(stay),
      changedOrganisation: changes.changedOrganisation.map(stay),
      changedCapacity: changes.changedCapacity.map(stay),
    };
  }
}

function stay({ person, earlier, later }: Both): RosterStay {
  return { person: { id: person }, earlier: { id: earlier.attendance }, later: { id: later.attendance } };
}
