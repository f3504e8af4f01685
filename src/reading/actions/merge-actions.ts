import { bareWord, wordsOf } from '../words/tokens.js';
import type { FoundAction } from './read-actions.js';

const leastAlike = 0.55;

/** The earlier action that a summary at the end prints again: by its number, or by its words; null where there is none. */
export function sameAction<T extends { found: FoundAction }>(action: FoundAction, earlier: readonly T[]): T | null {
  const words = wordSet(action.mended.text);
  const number = numberOf(action.reference);
  let best: { other: T; alike: number } | null = null;
  for (const other of earlier) {
    const alike = likeness(words, wordSet(other.found.mended.text)) + (number !== null && number === numberOf(other.found.reference) ? 0.3 : 0);
    if (alike >= leastAlike && alike > (best?.alike ?? 0)) best = { other, alike };
  }
  return best?.other ?? null;
}

/** Adds to an action what a second print of it tells. */
export function addSecondPrint(into: FoundAction, second: FoundAction): void {
  into.reference ??= second.reference;
  into.owner ??= second.owner;
  into.recipient ??= second.recipient;
  into.due = second.due ?? into.due;
  into.statedStatus ??= second.statedStatus;
}

function numberOf(reference: string | null): string | null {
  return reference === null ? null : /\d+(?:[./]\d+)*[a-z]?$/.exec(reference)?.[0] ?? null;
}

function wordSet(text: string): Set<string> {
  return new Set(wordsOf(text.slice(0, 600)).map((word) => bareWord(word.text)).filter((word) => word.length > 2));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.min(a.size, b.size);
}
