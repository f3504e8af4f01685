const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** A word of a text and where it stands, in UTF-16 units. */
export interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

/** The words of a text: letters and digits, with apostrophes inside. All else divides. */
export function wordsOf(text: string): PlacedWord[] {
  return [...text.matchAll(word)].map((match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }));
}
