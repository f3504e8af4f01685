import type { EntityFact, MeetingFacts, PostFact } from '../../identity/facts.js';

/**
 * What one meeting's text calls an entity or a post; stored on `(Meeting)-[:NAMES]->()`, so that names and aliases can be
 * worked out anew from what remains when a text changes or goes. `name` is null where the authority gave it.
 */
export interface Naming {
  name: string | null;
  printedForms: string[];
  abbreviation: string | null;
  classification: string | null;
  status: string | null;
}

const other = 'OTHER';

/** What the facts of a meeting call each entity and post, by id. The name on the roster counts as a printed form. */
export function namings(facts: MeetingFacts): Map<string, Naming> {
  const rosterNames = new Map<string, string[]>();
  for (const { personId, printedName } of facts.attendances) rosterNames.set(personId, [...(rosterNames.get(personId) ?? []), printedName]);
  return new Map([
    ...facts.entities.map((entity): [string, Naming] => [entity.id, ofEntity(entity, rosterNames.get(entity.id) ?? [])]),
    ...facts.posts.map((post): [string, Naming] => [post.id, ofPost(post)]),
  ]);
}

/**
 * Puts namings together so that neither their order nor their number matters: forms are united, and of several names the
 * fullest stands (the longest, of equally long ones the first in the alphabet); a class says more than `OTHER`, ACCEPTED more
 * than PROPOSED.
 */
export function united(all: Naming[]): Naming {
  const classes = all.map(({ classification }) => classification);
  return {
    name: fullest(all.map(({ name, printedForms }) => name ?? fullest(printedForms))),
    printedForms: [...new Set(all.flatMap(({ printedForms }) => printedForms))].sort(),
    abbreviation: fullest(all.map(({ abbreviation }) => abbreviation)),
    classification: fullest(classes.filter((value) => value !== other)) ?? fullest(classes),
    status: all.some(({ status }) => status === 'ACCEPTED') ? 'ACCEPTED' : fullest(all.map(({ status }) => status)),
  };
}

function fullest(values: (string | null)[]): string | null {
  let best: string | null = null;
  for (const value of values) {
    if (value !== null && (best === null || value.length > best.length || (value.length === best.length && value < best))) best = value;
  }
  return best;
}

function ofEntity({ basis, name, printedForms, abbreviation, classification, topicStatus }: EntityFact, rosterNames: string[]): Naming {
  return {
    name: basis === 'CURATED' ? null : name,
    printedForms: [...new Set([...printedForms, ...rosterNames])].sort(),
    abbreviation,
    classification,
    status: topicStatus,
  };
}

function ofPost({ title }: PostFact): Naming {
  return { name: title, printedForms: [], abbreviation: null, classification: null, status: null };
}
