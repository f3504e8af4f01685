import { commonWords } from '../lexicon/common-words.js';
import { nameParticles } from '../lexicon/name-particles.js';
import { wordNames } from '../lexicon/word-names.js';
import { bareWord } from '../words/tokens.js';

/** Titles that name an office as well as they address a person: behind them ordinary words are the rest of the office. */
const offices = /^(?:directors?|manager|chief|officer|clerk|secretary|treasurer|head|lead|leader|representative|rep|deputy|member|members|president|principal|master|superintendent|commander|captain|inspector|sergeant|chair|chairman|chairperson|attorney|solicitor|engineer|planner|administrator|assistant|executive|coordinator|co-ordinator|supervisor|accountant|counsel|adviser|advisor|minister|justice|speaker|general|major|constable)$/;

/** Whether capitalised words can be a person's name: not where they are ordinary words, as "Housing Strategy" is, unless a personal title stands before them. */
export function isLikelyName(words: readonly string[], title: readonly string[]): boolean {
  const full = words.filter((word) => word.replace('.', '').length > 1 && !nameParticles.has(bareWord(word)) && !word.startsWith('(')).map(bareWord);
  const first = full[0];
  if (first === undefined) return false;
  const last = bareWord(title.at(-1) ?? '');
  if (title.length > 0 && !offices.test(last)) return true;
  if (title.length === 0 && full.length < words.length && words[0]!.replace('.', '').length === 1) return true;
  if (!commonWords.has(first)) return true;
  return wordNames.has(first) && (full.length === 1 || !commonWords.has(full.at(-1)!) || wordNames.has(full.at(-1)!));
}
