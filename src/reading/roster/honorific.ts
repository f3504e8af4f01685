import { commonWords } from '../lexicon/common-words.js';
import { departmentWords } from '../lexicon/department-words.js';
import { honorifics } from '../lexicon/honorifics.js';
import { organisationWords } from '../lexicon/organisation-words.js';
import { postHeads } from '../lexicon/titles-of-posts.js';
import { bareWord, type Word } from '../words/tokens.js';

const longestHonorific = 5;
const wards = /^(?:unitary|county|district|borough|city|town|parish|ward|community|shire|regional|local|independent|co-opted|portfolio|cabinet) (?:cllr|councillor|cllrs|councillors|cr|crs|alderman|mayor|member)$/;
const pluralEnding = /(?:councillors|councilors|cllrs|clrs|crs|councilmembers|members|commissioners|supervisors|trustees|directors|aldermen|councilmen|alderpersons|senators|selectmen|comhairleoirí|messrs)$/;

/** Titles before a name: how many of the words they take, and whether they stand in the plural, before a list of names. */
export interface Honorific {
  count: number;
  plural: boolean;
}

/** Reads the titles and ranks that stand before a name, offices among them ("Public Works Director Ann Lee"); a count of 0 for none. */
export function readHonorific(words: readonly Word[]): Honorific {
  let count = 0;
  let plural = false;
  for (;;) {
    const taken = longestTitle(words, count);
    if (taken === 0) break;
    plural ||= pluralEnding.test(plain(words[count + taken - 1]!.text));
    count += taken;
  }
  if (count > 0 && /^(?:for|of)$/.test(words[count]?.text ?? '') && words.length >= count + 4) count = words.length - 2;
  return { count: count === 0 ? officeLength(words) : count, plural };
}

function longestTitle(words: readonly Word[], from: number): number {
  for (let length = Math.min(longestHonorific, words.length - from); length > 0; length -= 1) {
    const taken = words.slice(from, from + length);
    if (taken.slice(0, -1).some((word) => /[,;:)]$/.test(word.text))) continue;
    if (!/^\p{Lu}|^t\/|^(?:the|an)$/u.test(taken[0]!.text)) return 0;
    const text = taken.map((word) => plain(word.text)).join(' ');
    if ((honorifics.has(text) || wards.test(text)) && !isNameItself(words, from, length)) return length;
  }
  return 0;
}

/** "Dean Ray": some titles are first names too, where only one word follows. */
function isNameItself(words: readonly Word[], from: number, length: number): boolean {
  return length === 1 && from === 0 && words.length === 2 && /^(?:Dean|Di|Earl|Baron|Duke|Prince|Marshal)$/.test(words[0]!.text);
}

function officeLength(words: readonly Word[]): number {
  for (let index = 1; index < Math.min(longestHonorific, words.length - 1); index += 1) {
    const bare = bareWord(words[index]!.text);
    if (/[,;:)]$/.test(words[index]!.text)) return 0;
    if (!postHeads.has(bare)) continue;
    const before = words.slice(0, index).map((word) => bareWord(word.text));
    return before.every((word) => departmentWords.has(word) || organisationWords.has(word) || postHeads.has(word) || commonWords.has(word)) ? index + 1 : 0;
  }
  return 0;
}

function plain(word: string): string {
  return word.replaceAll('.', '').replace(/:$/, '').toLowerCase();
}
