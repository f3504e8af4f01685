import { smallWords } from './letter-case.js';
import { fold } from './fold.js';

interface Part {
  initial: string;
  optional: boolean;
}

const mostForms = 64;
const mostWords = 16;

/**
 * The abbreviations that the first letters of a name's words make, folded: `nsb` for "Northfield Safety Board". Small words
 * and the later parts of hyphened words may count or not. None for a name of fewer than two words.
 */
export function acronymsOf(name: string): Set<string> {
  const parts = partsOf(name);
  if (parts.filter((part) => !part.optional).length < 2) return new Set();
  let forms = [''];
  for (const { initial, optional } of parts) {
    const longer = forms.map((form) => form + initial);
    forms = optional ? [...longer, ...forms].slice(0, mostForms) : longer;
  }
  return new Set(forms);
}

/** Whether an abbreviation is made of the first letters of a name's words: "NSB" fits "Northfield Safety Board". */
export function acronymFits(abbreviation: string, name: string): boolean {
  return acronymsOf(name).has(acronymKey(abbreviation));
}

/** An abbreviation's letters as `acronymsOf` has them. */
export function acronymKey(abbreviation: string): string {
  return fold(abbreviation).replace(/[^\p{L}\p{N}]/gu, '');
}

function partsOf(name: string): Part[] {
  return fold(name)
    .replace(/'s\b|'/g, '')
    .replace(/&/g, ' and ')
    .split(/\s+/)
    .flatMap((word) =>
      word.split(/[-\u2010\u2011]/).map((part, index) => ({ part: part.replace(/[^\p{L}\p{N}]/gu, ''), later: index > 0 })),
    )
    .filter(({ part }) => part !== '')
    .slice(0, mostWords)
    .map(({ part, later }) => ({ initial: part[0]!, optional: later || smallWords.has(part) }));
}
