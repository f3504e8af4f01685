import { bodyNouns } from '../lexicon/body-nouns.js';
import { givenNames } from '../lexicon/given-names.js';
import { nameParticles } from '../lexicon/name-particles.js';
import { notNames } from '../lexicon/not-names.js';
import { organisationWords } from '../lexicon/organisation-words.js';
import { postNominals } from '../lexicon/post-nominals.js';
import { surnameWords } from '../lexicon/surname-words.js';
import { postHeads } from '../lexicon/titles-of-posts.js';
import { wordNames } from '../lexicon/word-names.js';
import { bareWord, wordsOf, type Word } from '../words/tokens.js';
import { readHonorific } from './honorific.js';
import { isLikelyName } from './is-likely-name.js';

/** A person's name at the start of a text, as offsets into it. */
export interface ReadName {
  honorific: { from: number; to: number } | null;
  /** The titles stand in the plural, before several names ("Councillors Lee, Ray and Fox"). */
  pluralHonorific: boolean;
  from: number;
  to: number;
  postNominal: { from: number; to: number } | null;
  /** Words of the name. */
  count: number;
  /** Where the name with all that belongs to it ends. */
  end: number;
}

const longestLook = 160;
const mostNameWords = 5;

/** Reads the name of a person at the start of a text; null where it does not begin with one. A single word counts only behind a title, or where `single` allows it; `trusted` takes ordinary words for a name. */
export function readName(text: string, options: { single: boolean; trusted?: boolean } = { single: false }): ReadName | null {
  const words = wordsOf(text.slice(0, longestLook), 16).flatMap(withoutHandle);
  const inner = words.slice(0, breakAt(words));
  const title = readHonorific(inner);
  const first = title.count;
  let count = 0;
  while (first + count < inner.length && count < mostNameWords && isNameWord(inner, first + count, { start: first, titled: title.count > 0 })) count += 1;
  while (count > 0 && isParticle(inner[first + count - 1]!)) count -= 1;
  const nameWords = inner.slice(first, first + count);
  if (!nameWords.some((word) => /\p{L}{2}/u.test(word.text))) return null;
  if (count === 1 && title.count === 0 && !options.single) return null;
  if (options.trusted !== true && !(options.single && count === 1) && !isLikelyName(nameWords.map((word) => word.text), inner.slice(0, first).map((word) => word.text))) return null;
  const last = nameWords.at(-1)!;
  const from = nameWords[0]!.from;
  const to = last.from + last.text.replace(/[,;:.]+$/, '').length;
  const letters = readPostNominals(text, words, first + count, last);
  return {
    honorific: first === 0 ? null : { from: words[0]!.from, to: words[first - 1]!.to },
    pluralHonorific: title.plural,
    from,
    to,
    postNominal: letters,
    count,
    end: letters?.to ?? to,
  };
}

function breakAt(words: readonly Word[]): number {
  const at = words.findIndex((word, index) => /[,;:]$/.test(word.text) || startsRemark(words, index));
  if (at === -1) return words.length;
  return startsRemark(words, at) ? at : at + 1;
}

function startsRemark(words: readonly Word[], index: number): boolean {
  const word = words[index]!.text;
  if (isCallName(words, index)) return false;
  return /^[([<@–—-]/.test(word);
}

/** "G (Glenys) Lee": the name somebody goes by, between initial and surname. */
function isCallName(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.text ?? '';
  return index > 0 && /^\(\p{Lu}\p{Ll}+\)$/u.test(words[index]!.text) && /^\p{Lu}[\p{L}'’-]+$/u.test(next) && /^(?:\p{Lu}\.?|\p{Lu}\p{Ll}+)$/u.test(words[index - 1]!.text) && !organisationWords.has(bareWord(next));
}

function isParticle(word: Word): boolean {
  return nameParticles.has(bareWord(word.text)) && /^\p{Ll}/u.test(word.text);
}

/** "Lee(@lee)": a name and what follows it without a space are two words. */
function withoutHandle(word: Word): Word[] {
  const at = /^\p{Lu}[\p{L}'’-]+(?=\([@\p{L}])/u.exec(word.text)?.[0].length;
  if (at === undefined) return [word];
  return [{ ...word, text: word.text.slice(0, at), to: word.from + at }, { ...word, text: word.text.slice(at), from: word.from + at }];
}

function isNameWord(words: readonly Word[], index: number, { start, titled }: { start: number; titled: boolean }): boolean {
  const position = index - start;
  const printed = words[index]!.text.replace(/[,;:]+$/, '');
  const bare = bareWord(printed);
  if (isCallName(words, index)) return true;
  if (position > 0 && isPostNominal(printed)) return false;
  if (nameParticles.has(bare) && startsWithCapital(words, index + 1)) return true;
  if (!/^["“'‘]?(?:\p{Lu}|[dl]['’]\p{Lu})[\p{L}\p{M}'’._–\-‑]*["”'’]?$/u.test(printed)) return false;
  return bare.length === 1 || !isOrdinary(bare) || isSurnameToo(words, index, start, titled);
}

/** Words of bodies, offices and places, which are no names. */
function isOrdinary(bare: string): boolean {
  return organisationWords.has(bare) || postHeads.has(bare) || notNames.has(bare) || bodyNouns.has(bare);
}

/** "Ward" behind a first name, initials or a title, where the name ends with it; "Dean" before a surname. */
function isSurnameToo(words: readonly Word[], index: number, start: number, titled: boolean): boolean {
  const bare = bareWord(words[index]!.text);
  const next = words[index + 1]?.text ?? '';
  if (index === start && wordNames.has(bare) && /^\p{Lu}\p{Ll}|^\p{Lu}['’]/u.test(next)) return !isOrdinary(bareWord(next));
  if (index === start && !titled) return false;
  if (!surnameWords.has(bare) || /^\p{Lu}\p{Ll}/u.test(next) && !/[,;:]$/.test(words[index]!.text)) return false;
  return titled || words.slice(start, index).every((word) => givenNames.has(bareWord(word.text)) || /^(?:\p{Lu}\.?){1,3}$/u.test(word.text));
}

function startsWithCapital(words: readonly Word[], index: number): boolean {
  const next = words[index]?.text ?? '';
  return /^(?:\p{Lu}|[dl]['’]\p{Lu})/u.test(next) || nameParticles.has(bareWord(next)) && /^\p{Lu}/u.test(words[index + 1]?.text ?? '');
}

function isPostNominal(printed: string): boolean {
  return postNominals.has(printed.replaceAll('.', ''));
}

function readPostNominals(text: string, words: readonly Word[], from: number, last: Word): { from: number; to: number } | null {
  if (/[;:]$/.test(last.text)) return null;
  let index = from;
  while (index < words.length && isPostNominal(words[index]!.text.replace(/[,;:()]+$/, ''))) {
    index += 1;
    if (/[;:]$/.test(words[index - 1]!.text)) break;
  }
  if (index === from) return null;
  const final = words[index - 1]!;
  return { from: words[from]!.from, to: final.from + text.slice(final.from, final.to).replace(/[,;:)]+$/, '').length };
}
