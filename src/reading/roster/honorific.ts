import { honorifics } from '../lexicon/honorifics.js';
import type { Word } from '../words/tokens.js';

const longestHonorific = 5;
const pluralEnding = /(?:councillors|councilors|cllrs|clrs|crs|councilmembers|members|commissioners|supervisors|trustees|directors|aldermen|councilmen|alderpersons|senators|selectmen|comhairleoirí|messrs)$/;

/** Titles before a name: how many of the words they take, and whether they stand in the plural, before a list of names. */
export interface Honorific {
  count: number;
  plural: boolean;
}

/** Reads the titles and ranks that stand before a name; a count of 0 for none. */
export function readHonorific(words: readonly Word[]): Honorific {
  let count = 0;
  let plural = false;
  for (;;) {
    const taken = longestTitle(words, count);
    if (taken === 0) break;
    plural = pluralEnding.test(plain(words[count + taken - 1]!.text));
    count += taken;
  }
  if (count > 0 && /^(?:for|of)$/.test(words[count]?.text ?? '') && words.length >= count + 4) count = words.length - 2;
  return { count, plural };
}

function longestTitle(words: readonly Word[], from: number): number {
  for (let length = Math.min(longestHonorific, words.length - from); length > 0; length -= 1) {
    const taken = words.slice(from, from + length);
    if (taken.slice(0, -1).some((word) => /[,;:)]$/.test(word.text))) continue;
    if (!/^[\p{Lu}]|^t\//u.test(taken[0]!.text)) return 0;
    if (honorifics.has(taken.map((word) => plain(word.text)).join(' '))) return length;
  }
  return 0;
}

function plain(word: string): string {
  return word.replaceAll('.', '').replace(/:$/, '').toLowerCase();
}
