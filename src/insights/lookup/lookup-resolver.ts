import { badArgument } from '../arguments/bad-argument.js';
import type { InsightContext } from '../context.js';
import { ask } from '../statements/ask.js';
import { readStatement } from '../statements/read-statement.js';
import { wordsOf } from '../text/words-of.js';
import { Arg, Ctx, Query, Resolver } from '../type-graphql.js';
import { LookupResult, NameKind } from './lookup.js';
import type { LookupMatch } from './lookup.js';
import { matchScore } from './match-score.js';
import type { Named } from './match-score.js';

const statement = readStatement(import.meta.dirname, 'lookup.cypher');
const mostNames = 200;
const longestName = 200;
const mostMatches = 5;

const labels: Record<NameKind, string> = { PERSON: 'Person', ORGANISATION: 'Organisation', BOARD: 'Board', TOPIC: 'Topic', PLACE: 'Place' };

@Resolver()
export class LookupResolver {
  @Query(() => [LookupResult], {
    description: 'What names of other data mean here, many at once: entities with a score and a reason, in the order of the names.',
  })
  async lookup(
    @Arg('names', () => [String], { description: `The names: at most ${mostNames}, of at most ${longestName} characters each.` }) names: string[],
    @Arg('kind', () => NameKind, { nullable: true, description: 'What they all are names of. Left out: anything.' }) kind: NameKind | null,
    @Ctx() context: InsightContext,
  ): Promise<LookupResult[]> {
    if (names.length > mostNames) throw badArgument('names', `at most ${mostNames}, not ${names.length}.`);
    const long = names.find((name) => name.length > longestName);
    if (long !== undefined) throw badArgument('names', `${JSON.stringify(long.slice(0, 40))}... is longer than ${longestName} characters.`);
    const queries = [...new Set(names)].map((name) => ({ name, text: nameQuery(name) })).filter(({ text }) => text !== '');
    const parameters = { queries, label: kind ? labels[kind] : null };
    const { rows } = await ask<{ rows: { name: string; found: Named[] | null }[] }>(context, statement, [], parameters);
    const found = new Map(rows.map((row) => [row.name, row.found ?? []]));
    return names.map((name) => ({ name, matches: matchesOf(name, found.get(name) ?? []) }));
  }
}

/** The name for the full-text index: any of its words, longer ones with a letter wrong too. */
function nameQuery(name: string): string {
  return wordsOf(name.toLowerCase()).map(({ word }) => (word.length > 4 ? `"${word}"^2 ${word}~1` : `"${word}"`)).join(' ');
}

function matchesOf(name: string, found: readonly Named[]): LookupMatch[] {
  const matches = found.flatMap((entity) => {
    const score = matchScore(name, entity);
    return score ? [{ entity: { id: entity.id }, ...score }] : [];
  });
  return matches.sort((one, other) => other.score - one.score || (one.entity.id < other.entity.id ? -1 : 1)).slice(0, mostMatches);
}
