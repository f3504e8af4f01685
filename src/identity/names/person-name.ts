import { nameParticles } from '../../reading/lexicon/name-particles.js';
import { fold, letterKey } from '../words/fold.js';

/** A person's name in its parts. `given` is empty where only a surname is printed. */
export interface PersonName {
  printed: string;
  given: string[];
  surname: string;
  /** Names in quotation marks or brackets among the others: "Peg" in 'Margaret "Peg" Lee'. */
  nicknames: string[];
  /** Equal for two spellings that do not divide: case, accents, hyphens, apostrophes and spaces left out. */
  key: string;
}

const nickname = /^["\u201c'\u2018(]([^"\u201d'\u2019)]+)["\u201d'\u2019)]$/;

/** Splits a printed name, given without honorific and letters behind it; "Lee, Ann" is turned round. */
export function personName(printed: string): PersonName {
  const all = turned(printed)
    .replace(/\./g, '. ')
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '');
  const parts = all.filter((part) => !nickname.test(part));
  const nicknames = all.flatMap((part) => nickname.exec(part)?.[1] ?? []);
  let from = Math.max(parts.length - 1, 0);
  while (from > 0 && nameParticles.has(fold(parts[from - 1]!)) && (from > 1 || /^\p{Ll}/u.test(parts[0]!))) from -= 1;
  return { printed, given: parts.slice(0, from), surname: parts.slice(from).join(' '), nicknames, key: letterKey(parts.join(' ')) };
}

function turned(printed: string): string {
  const comma = printed.indexOf(',');
  if (comma < 0) return printed;
  return `${printed.slice(comma + 1)} ${printed.slice(0, comma)}`.trim();
}

/** Whether a given name is printed as an initial only: "J" or "J.". */
export function isInitial(given: string): boolean {
  return /^\p{L}\.?$/u.test(given);
}

/**
 * Whether one name may be the other with given names shortened to initials or left out: "A Lee" and "A. B. Lee" fit
 * "Ann Lee" and "Ann Beth Lee". Two names printed in full do not fit unless they are the same.
 */
export function initialsFit(one: PersonName, other: PersonName): boolean {
  if (letterKey(one.surname) !== letterKey(other.surname) || one.given.length === 0 || other.given.length === 0) return false;
  const shorter = one.given.length <= other.given.length ? one.given : other.given;
  const longer = shorter === one.given ? other.given : one.given;
  return shorter.every((given, index) => givenFits(given, longer[index]!));
}

function givenFits(one: string, other: string): boolean {
  if (isInitial(one) || isInitial(other)) return fold(one)[0] === fold(other)[0];
  return letterKey(one) === letterKey(other);
}

/** Which of two names says more: the one with more given names in full, then the longer one. */
export function fullerName(one: string, other: string): string {
  const weight = (name: string): number => personName(name).given.filter((given) => !isInitial(given)).length * 1000 + name.length;
  return weight(other) > weight(one) ? other : one;
}
