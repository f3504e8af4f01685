import { acronymFits } from '../words/acronym.js';
import { isCapitalised, tokenise } from '../words/tokens.js';
import { isAbbreviation } from './body-name.js';

/** A name with the abbreviation that a text prints in brackets behind it. */
export interface Definition {
  name: string;
  abbreviation: string;
}

const bracketed = /\(\s*(\p{Lu}[\p{L}&]{1,7})\s*\)/gu;
const longestName = 12;

/** Abbreviations that a text explains: "the Hardship Relief Fund (HRF)" defines HRF. The shortest run of words that fits is the name. */
export function definitionsIn(text: string): Definition[] {
  return [...text.matchAll(bracketed)].flatMap((match) => {
    const abbreviation = match[1]!;
    const before = text.slice(Math.max(0, match.index - 160), match.index);
    const name = isAbbreviation(abbreviation) ? nameBefore(before, abbreviation) : null;
    return name === null ? [] : [{ name, abbreviation }];
  });
}

function nameBefore(before: string, abbreviation: string): string | null {
  const tokens = tokenise(before);
  const end = tokens.at(-1)?.end ?? 0;
  if (before.slice(end).trim() !== '') return null;
  for (let first = tokens.length - 2; first >= Math.max(0, tokens.length - longestName); first -= 1) {
    if (!tokens[first + 1]!.joined) return null;
    const name = before.slice(tokens[first]!.from, end);
    if (isCapitalised(tokens[first]!) && acronymFits(abbreviation, name)) return name.replace(/\s+/g, ' ');
  }
  return null;
}
