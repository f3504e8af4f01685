import { smallWords } from './letter-case.js';
import { fold } from './fold.js';

interface Part {
  initial: string;
  optional: boolean;
}

/**
 * Whether an abbreviation is made of the first letters of a name's words: "NSB" fits "Northfield Safety Board". Small
 * words and the later parts of hyphened words may count or not. At least two letters and two words.
 */
export function acronymFits(abbreviation: string, name: string): boolean {
  const letters = fold(abbreviation).replace(/[^\p{L}\p{N}]/gu, '');
  const parts = partsOf(name);
  if (letters.length < 2 || letters.length > parts.length || parts.filter((part) => !part.optional).length < 2) return false;
  return reachable(letters, parts);
}

function partsOf(name: string): Part[] {
  return fold(name)
    .replace(/'s\b|'/g, '')
    .replace(/&/g, ' and ')
    .split(/\s+/)
    .flatMap((word) => word.split(/[-\u2010\u2011]/).map((part, index) => ({ part: part.replace(/[^\p{L}\p{N}]/gu, ''), later: index > 0 })))
    .filter(({ part }) => part !== '')
    .slice(0, 16)
    .map(({ part, later }) => ({ initial: part[0]!, optional: later || smallWords.has(part) }));
}

function reachable(letters: string, parts: readonly Part[]): boolean {
  let reached = new Set([0]);
  for (const part of parts) {
    const next = new Set<number>();
    for (const used of reached) {
      if (letters[used] === part.initial) next.add(used + 1);
      if (part.optional) next.add(used);
    }
    reached = next;
  }
  return reached.has(letters.length);
}
