/** A word with its place in a text. */
export interface Word {
  text: string;
  from: number;
  to: number;
}

/** The words of a text: runs without white space. Signs of punctuation stay on their words. */
export function wordsOf(text: string, limit = Infinity): Word[] {
  const words: Word[] = [];
  const pattern = /\S+/g;
  for (let match = pattern.exec(text); match !== null && words.length < limit; match = pattern.exec(text)) {
    words.push({ text: match[0], from: match.index, to: match.index + match[0].length });
  }
  return words;
}

/** A word in lower case without the punctuation around it, for looking up in a word list. */
export function bareWord(word: string): string {
  let from = 0;
  let to = word.length;
  while (from < to && !isInner(word[from]!)) from += 1;
  while (to > from && !isInner(word[to - 1]!)) to -= 1;
  return word.slice(from, to).toLowerCase();
}

function isInner(unit: string): boolean {
  return /[\p{L}\p{N}&]/u.test(unit);
}
