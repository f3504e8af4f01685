import type { KnownEntity } from '../known.js';
import { initialsFit, personName, type PersonName } from '../names/person-name.js';
import { bestNearness } from './near-names.js';
import type { KnownIndex } from './known-index.js';
import type { Related } from './related.js';

/** Somebody whom one document names, for finding them among the people already known. */
export interface PersonSought {
  name: PersonName;
  bodyIds: readonly string[];
  postTitles: readonly string[];
}

/** A known person who may be meant, how much speaks for it (0-1), and why. */
export interface Doubt {
  entityId: string;
  score: number;
  reason: string;
}

/** The known person who is meant; null where there is none, with those about whom somebody has to judge. */
export interface PersonMatch {
  id: string | null;
  doubts: Doubt[];
}

interface Pair {
  sought: number;
  known: KnownEntity;
  strength: number;
}

/**
 * Finds the people of one document among those known: the same name on the same board, or with an organisation or post
 * that fits, is the same person. The same name elsewhere, and names that are only near, are doubts. Two people of one
 * document are never one.
 */
export function matchPeople(people: readonly PersonSought[], boardId: string | null, index: KnownIndex, related: Related): PersonMatch[] {
  const pairs = people.flatMap((person, sought) =>
    candidates(person, boardId, index, related).map(({ known, strength }): Pair => ({ sought, known, strength })),
  );
  pairs.sort((a, b) => b.strength - a.strength || a.sought - b.sought);
  const ids = new Map<number, string>();
  const taken = new Set<string>();
  for (const pair of pairs) {
    if (pair.strength === 0 || ids.has(pair.sought) || taken.has(pair.known.id) || isTied(pair, pairs, taken)) continue;
    ids.set(pair.sought, pair.known.id);
    taken.add(pair.known.id);
  }
  return people.map((person, sought) => {
    const id = ids.get(sought) ?? null;
    return {
      id,
      doubts:
        id === null
          ? doubtsOf(
              person,
              pairs.filter((pair) => pair.sought === sought),
              boardId,
              index,
            )
          : [],
    };
  });
}

/** Several known people fit equally well, and nobody else of this document can take the others. */
function isTied(pair: Pair, pairs: readonly Pair[], taken: ReadonlySet<string>): boolean {
  const rivals = pairs.filter((other) => other.strength === pair.strength && !taken.has(other.known.id));
  const known = new Set(rivals.filter((other) => other.sought === pair.sought).map((other) => other.known.id));
  const sought = new Set(rivals.filter((other) => known.has(other.known.id)).map((other) => other.sought));
  return known.size > sought.size;
}

function candidates(person: PersonSought, boardId: string | null, index: KnownIndex, related: Related): { known: KnownEntity; strength: number }[] {
  const same = index.named('PERSON', person.name.printed).filter((known) => !index.isOrphan(known));
  if (same.length > 0) return same.map((known) => ({ known, strength: strengthOf(known, person, boardId, index, related) }));
  const fitting = index
    .surnamed(person.name.surname)
    .filter((known) => !index.isOrphan(known) && formsOf(known).some((form) => initialsFit(person.name, personName(form))));
  const near = fitting
    .map((known) => ({ known, strength: strengthOf(known, person, boardId, index, related) }))
    .filter(({ strength }) => strength > 0);
  return near.length === 1 ? near : fitting.map((known) => ({ known, strength: 0 }));
}

/** 3 by board and organisation or post, 2 by organisation or post, 1 by the board, 0 where nothing but the name speaks for it. */
function strengthOf(known: KnownEntity, person: PersonSought, boardId: string | null, index: KnownIndex, related: Related): number {
  const attended = index.attended(known.id);
  const byBoard = boardId !== null && (index.belongs(known, boardId) || attended.some((attendance) => related.together(attendance.boardId, boardId)));
  const byBody = attended.some((attendance) => attendance.bodyIds.some((id) => person.bodyIds.some((own) => related.together(id, own))));
  const byPost = attended.some(
    (attendance) =>
      attendance.postTitles.some((title) => person.postTitles.includes(title)) && (attendance.bodyIds.length === 0 || person.bodyIds.length === 0),
  );
  return (byBody || byPost ? 2 : 0) + (byBoard ? 1 : 0);
}

function doubtsOf(person: PersonSought, pairs: readonly Pair[], boardId: string | null, index: KnownIndex): Doubt[] {
  const earlier = pairs.filter(({ known }) => index.attendedBefore(known.id).length > 0);
  const named = earlier.map(({ known, strength }) => ({
    entityId: known.id,
    score: strength > 0 ? 0.6 : 0.5,
    reason: reasonOf(person, known, strength),
  }));
  const listed = boardId === null ? [] : index.listedBefore(boardId);
  const near = listed.flatMap((known) => {
    const found = bestNearness(person.name, formsOf(known));
    return found === null ? [] : [{ entityId: known.id, ...found }];
  });
  const seen = new Set(named.map(({ entityId }) => entityId));
  return [...named, ...near.filter(({ entityId }) => !seen.has(entityId))].sort((a, b) => b.score - a.score || (a.entityId < b.entityId ? -1 : 1));
}

function reasonOf(person: PersonSought, known: KnownEntity, strength: number): string {
  if (formsOf(known).every((form) => personName(form).key !== person.name.key)) return `"${person.name.printed}" fits "${known.name}" by initials`;
  return strength > 0 ? 'the same name; others of that name fit as well' : 'the same name, on another board and for another organisation';
}

function formsOf(known: KnownEntity): string[] {
  return [known.name, ...known.printedForms];
}
