import { bareWord, wordsOf } from '../words/tokens.js';
import type { FoundAction } from './read-actions.js';

const leastAlike = 0.55;
const sameNumber = 0.3;
/** A word that more actions than this hold says nothing of which one is meant. */
const commonest = 60;
const longestText = 600;

interface Indexed<T> {
  action: T;
  words: number;
  number: string | null;
}

/** The actions found so far, for finding the one that a summary prints again: by its number and by its words. */
export class ActionIndex<T extends { found: FoundAction }> {
  private readonly byWord = new Map<string, Indexed<T>[]>();

  constructor(actions: readonly T[]) {
    for (const action of actions) this.add(action);
  }

  /** The earlier action that is printed again; null where there is none. */
  find(second: FoundAction): T | null {
    const words = wordSet(second.mended.text);
    const number = numberOf(second.reference);
    const shared = new Map<Indexed<T>, number>();
    for (const word of words) {
      const holders = this.byWord.get(word) ?? [];
      if (holders.length > commonest) continue;
      for (const holder of holders) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    }
    let best: { action: T; alike: number } | null = null;
    for (const [candidate, count] of shared) {
      const alike = count / Math.max(Math.min(words.size, candidate.words), 1) + (number !== null && number === candidate.number ? sameNumber : 0);
      if (alike >= leastAlike && alike > (best?.alike ?? 0)) best = { action: candidate.action, alike };
    }
    return best?.action ?? null;
  }

  private add(action: T): void {
    const words = wordSet(action.found.mended.text);
    const indexed = { action, words: words.size, number: numberOf(action.found.reference) };
    for (const word of words) push(this.byWord, word, indexed);
  }
}

/** Adds to an action what a second print of it tells. */
export function addSecondPrint(into: FoundAction, second: FoundAction): void {
  into.reference ??= second.reference;
  into.owner ??= second.owner;
  into.recipient ??= second.recipient;
  into.due = second.due ?? into.due;
  into.statedStatus ??= second.statedStatus;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.length <= commonest) list.push(value);
}

function numberOf(reference: string | null): string | null {
  return reference === null ? null : /\d+(?:[./]\d+)*[a-z]?$/.exec(reference)?.[0] ?? null;
}

function wordSet(text: string): Set<string> {
  return new Set(wordsOf(text.slice(0, longestText)).map((word) => bareWord(word.text)).filter((word) => word.length > 2));
}
