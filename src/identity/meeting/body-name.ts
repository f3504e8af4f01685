import { acronymFits } from '../words/acronym.js';

/** A body as printed: its name without a bracketed abbreviation, and that abbreviation. */
export interface BodyName {
  name: string;
  abbreviation: string | null;
}

/** Reads "Northfield Safety Board (NSB)" and "NSB (Northfield Safety Board)". Other brackets stay in the name. */
export function bodyName(printed: string): BodyName {
  const trimmed = printed
    .trim()
    .replace(/^[Tt]he\s+/, '')
    .replace(/\s+/g, ' ');
  const match = /^(.*\S)\s*\(([^()]*)\)$/.exec(trimmed);
  if (match === null) return { name: trimmed, abbreviation: null };
  const [outer, inner] = [match[1]!, match[2]!.trim()];
  if (isAbbreviation(outer) && acronymFits(outer, inner)) return { name: inner, abbreviation: outer };
  return isAbbreviation(inner) ? { name: outer, abbreviation: inner } : { name: trimmed, abbreviation: null };
}

/** Whether a text is written as an abbreviation: two to eight letters, at least two of them capitals, no space. */
export function isAbbreviation(text: string): boolean {
  return /^\p{Lu}[\p{L}&]{1,7}$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}
