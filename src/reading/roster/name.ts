import { bodyNouns } from '../lexicon/body-nouns.js';
import { nameParticles } from '../lexicon/name-particles.js';
import { organisationWords } from '../lexicon/organisation-words.js';
import { postNominals } from '../lexicon/post-nominals.js';
import { postHeads } from '../lexicon/titles-of-posts.js';
import { notNames } from '../lexicon/not-names.js';
import { bareWord, wordsOf, type Word } from '../words/tokens.js';
import { readHonorific } from './honorific.js';

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

/** Reads the name of a person at the start of a text; null where it does not begin with one. A single word counts only behind a title. */
export function readName(text: string, options: { single: boolean } = { single: false }): ReadName | null {
  const words = wordsOf(text.slice(0, longestLook), 16);
  const inner = words.slice(0, breakAt(words));
  const title = readHonorific(inner);
  const first = title.count;
  let count = 0;
  while (first + count < inner.length && count < mostNameWords && isNameWord(inner, first + count, count)) count += 1;
  while (count > 0 && nameParticles.has(bareWord(inner[first + count - 1]!.text)) && /^\p{Ll}/u.test(inner[first + count - 1]!.text)) count -= 1;
  const nameWords = inner.slice(first, first + count);
  if (nameWords.length === 0 || !nameWords.some((word) => /\p{L}{2}/u.test(word.text))) return null;
  if (count === 1 && title.count === 0 && !options.single) return null;
  const last = nameWords.at(-1)!;
  const to = last.from + last.text.replace(/[,;:.]+$/, '').length;
  const from = nameWords[0]!.from;
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
  const at = words.findIndex((word) => /[,;:]$/.test(word.text) || /^[(\[–—-]/.test(word.text));
  if (at === -1) return words.length;
  return /^[(\[–—-]/.test(words[at]!.text) ? at : at + 1;
}

function isNameWord(words: readonly Word[], index: number, position: number): boolean {
  const printed = words[index]!.text.replace(/[,;:]+$/, '');
  const bare = bareWord(printed);
  if (position > 0 && isPostNominal(printed)) return false;
  if (position > 0 && nameParticles.has(bare) && index + 1 < words.length) return true;
  if (position === 0 && nameParticles.has(bare) && index + 1 < words.length && /^\p{L}/u.test(words[index + 1]!.text) && /^\p{Lu}/u.test(words[index + 1]!.text)) return true;
  if (!/^["“'‘]?\p{Lu}[\p{L}\p{M}'’.\-‑]*["”'’]?$/u.test(printed)) return false;
  if (organisationWords.has(bare) || postHeads.has(bare) || notNames.has(bare)) return false;
  return !(bodyNouns.has(bare) && position > 0) && !(position === 0 && bodyNouns.has(bare));
}

function isPostNominal(printed: string): boolean {
  return postNominals.has(printed.replaceAll('.', ''));
}

function readPostNominals(text: string, words: readonly Word[], from: number, last: Word): { from: number; to: number } | null {
  if (/[;:]$/.test(last.text)) return null;
  let index = from;
  while (index < words.length && isPostNominal(words[index]!.text.replace(/[,;:()]+$/, '').replace(/^\(/, ''))) {
    index += 1;
    if (/[;:]$/.test(words[index - 1]!.text)) break;
  }
  if (index === from) return null;
  const start = words[from]!.from;
  const final = words[index - 1]!;
  return { from: start, to: final.from + text.slice(final.from, final.to).replace(/[,;:]+$/, '').length };
}
