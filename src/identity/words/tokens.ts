import { abbreviations } from '../../reading/lexicon/abbreviations.js';
import { letterKey } from './fold.js';

/** A word of a text. `from`..`to` leaves out a possessive ending, `end` includes it. */
export interface Token {
  /** As printed, without a possessive ending. */
  text: string;
  /** Letters and digits alone, folded. */
  key: string;
  from: number;
  to: number;
  end: number;
  possessive: boolean;
  /** Nothing but space, a hyphen or the dot of an abbreviation stands between this word and the one before it. */
  joined: boolean;
  /** A hyphen ties it to the word before it. */
  hyphened: boolean;
  /** Stands first in its sentence. */
  opens: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['\u2019][\p{L}\p{N}\p{M}]+)*|&/gu;

/** The words of a text in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let previous: Token | undefined;
  for (const match of text.matchAll(word)) {
    const token = tokenAt(text, match[0], match.index, previous);
    tokens.push(token);
    previous = token;
  }
  return tokens;
}

function tokenAt(text: string, printed: string, from: number, previous: Token | undefined): Token {
  const ending = /['\u2019][sS]$/.test(printed) && printed.length > 2;
  const surface = ending ? printed.slice(0, -2) : printed;
  const plural =
    !ending && /[sS]$/.test(printed) && /^['\u2019](?![\p{L}\p{N}])/u.test(text.slice(from + printed.length, from + printed.length + 2));
  const gap = previous === undefined ? '' : text.slice(previous.end, Math.min(from, previous.end + longestGap));
  return {
    text: surface,
    key: letterKey(surface),
    from,
    to: from + surface.length,
    end: from + printed.length + (plural ? 1 : 0),
    possessive: ending || plural,
    joined: previous !== undefined && from - previous.end < longestGap && joins(gap, previous),
    hyphened: /^[-\u2010\u2011\u2013]$/.test(gap),
    opens: previous === undefined || opensSentence(gap, previous),
  };
}

const longestGap = 12;

function joins(gap: string, previous: Token): boolean {
  if (/^(?:\s+|[-\u2010\u2011\u2013.]|)$/.test(gap)) return true;
  return /^\.\s+$/.test(gap) && isShortened(previous);
}

function opensSentence(gap: string, previous: Token): boolean {
  if (/[?!\u2022]/.test(gap)) return true;
  return /[.:]['"\u2019\u201d)\]]*\s/.test(gap) && !isShortened(previous);
}

function isShortened(token: Token): boolean {
  return /^\p{Lu}$/u.test(token.text) || (abbreviations.has(token.key) && token.key !== 'no');
}

/** Whether the word begins with a capital letter. */
export function isCapitalised(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

/** Whether the word is written as an abbreviation: at least two capitals, or capitals only. */
export function isAcronym(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text) && (token.text.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && /\p{Lu}$/u.test(token.text);
}
