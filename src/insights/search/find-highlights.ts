import { stem } from '../text/stem.js';
import { wordsOf } from '../text/words-of.js';

/** A stretch of text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Where the sequences of words stand in a text, in order, none within another. Endings such as -s, -ed and -ing make no difference.
 * @param offset is added to what is found.
 */
export function findHighlights(text: string, sequences: readonly string[][], offset: number): Stretch[] {
  const words = wordsOf(text).map((placed) => ({ ...placed, word: placed.word.toLowerCase() }));
  const found = words.flatMap((_word, at) => sequences.flatMap((sequence) => {
    const fits = sequence.every((wanted, index) => isSame(wanted, words[at + index]?.word));
    return fits ? [{ start: offset + words[at]!.start, end: offset + words[at + sequence.length - 1]!.end }] : [];
  }));
  return found.filter((one) => !found.some((other) => holds(other, one))).filter(isFirstOfItsKind);
}

function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
}

function isFirstOfItsKind(one: Stretch, index: number, all: readonly Stretch[]): boolean {
  return all.findIndex(({ start, end }) => start === one.start && end === one.end) === index;
}

function isSame(wanted: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : stem(word) === stem(wanted);
}
