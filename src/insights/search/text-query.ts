import { wordsOf } from '../text/words-of.js';

/** A text that somebody typed, understood. */
export interface TextQuery {
  /** For the full-text indexes; empty where the text has no words. All signs of their query language are gone or quoted. */
  query: string;
  /** Sequences of words that a passage is searched for, in lower case; a word that ends in `*` stands for all that begin so. */
  sequences: string[][];
}

/** Reads what somebody typed: all words must be there, in any order; quoted ones side by side; `*` behind a word leaves its end open. */
export function textQuery(text: string): TextQuery {
  const quoted = [...text.matchAll(/"([^"]*)"/g)].map((match) => sequence(match[1] ?? '')).filter((words) => words.length > 0);
  const loose = text.replace(/"[^"]*"/g, ' ').split(/\s+/).filter((part) => wordsOf(part).length > 0);
  const clauses = [...quoted.map(phrase), ...loose.map(looseClause)];
  return { query: clauses.join(' AND '), sequences: [...quoted, ...loose.flatMap(looseSequences)] };
}

function looseClause(part: string): string {
  if (isOpen(part)) return `${openWord(part)}*`;
  const words = sequence(part);
  return words.length === 1 ? phrase(words) : `(${phrase(words)} OR ${phrase([words.join('')])})`;
}

function looseSequences(part: string): string[][] {
  if (isOpen(part)) return [[`${openWord(part)}*`]];
  const words = sequence(part);
  return words.length === 1 ? [words] : [words, [words.join('')]];
}

function isOpen(part: string): boolean {
  return part.endsWith('*') && sequence(part).length === 1 && openWord(part).length > 1;
}

function openWord(part: string): string {
  return sequence(part)[0] ?? '';
}

function sequence(text: string): string[] {
  return wordsOf(text.toLowerCase()).map(({ word }) => word);
}

function phrase(words: readonly string[]): string {
  return `"${words.join(' ')}"`;
}
