import { commonWords } from '../lexicon/common-words.js';
import { givenNames } from '../lexicon/given-names.js';
import { organisationWords } from '../lexicon/organisation-words.js';
import { notNames } from '../lexicon/not-names.js';
import { postHeads } from '../lexicon/titles-of-posts.js';
import { bareWord, wordsOf } from '../words/tokens.js';

const leastParts = 3;
const leastKnown = 2;
const mostWords = 4;

/** Whether a list between commas names people by their first names ("Ann, Bo, Cai Reed, Dee"), as small groups write it. */
export function isFirstNameList(text: string): boolean {
  const parts = text.split(/,|\sand\s/).map((part) => part.trim()).filter((part) => part !== '');
  if (parts.length < leastParts || !parts.every(isPlainName)) return false;
  const single = parts.filter((part) => !/\s/.test(part));
  return single.filter((part) => givenNames.has(bareWord(part))).length >= leastKnown;
}

function isPlainName(part: string): boolean {
  const words = wordsOf(part.replace(/\s?\([^()]*\)$/, ''), mostWords + 1);
  return words.length > 0 && words.length <= mostWords && words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word.text) && !isOrdinary(bareWord(word.text)));
}

function isOrdinary(word: string): boolean {
  return !givenNames.has(word) && (commonWords.has(word) || organisationWords.has(word) || notNames.has(word) || postHeads.has(word));
}
