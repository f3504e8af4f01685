import type { Token } from './tokens.js';
import { isAcronym, isCapitalised } from './tokens.js';

/** Words that stand in names in lower case. */
export const smallWords: ReadonlySet<string> = new Set([
  'of', 'and', 'for', 'the', 'in', 'on', 'upon', 'to', 'at', 'against', 'with', 'by', 'a', 'an', 'de', 'la', 'von', 'van',
]);

/** Nouns of bodies that minutes write in lower case behind a name ("the Northfield board"). */
const looseNouns: ReadonlySet<string> = new Set([
  'board', 'committee', 'group', 'panel', 'partnership', 'forum', 'office', 'council', 'service', 'authority', 'trust', 'team',
  'strategy', 'programme', 'fund', 'project',
]);

/**
 * Whether the words of a text may stand for a form by the case of their letters. A form in lower case fits any; an
 * abbreviation wants capitals; a proper name wants capitals except in small words and in a closing noun of bodies.
 */
export function caseAgrees(form: readonly Token[], surface: readonly Token[]): boolean {
  if (!form.some((token) => /\p{Lu}/u.test(token.text))) return true;
  const first = form[0];
  const isShort = form.length === 1 && first !== undefined && isAcronym(first);
  if (isShort) return surface.every((token) => /^\p{Lu}+$/u.test(token.text) || isAcronym(token));
  return surface.every((token, index) => isCapitalised(token) || /^\p{N}/u.test(token.text) || mayBeSmall(token, index, form, surface));
}

function mayBeSmall(token: Token, index: number, form: readonly Token[], surface: readonly Token[]): boolean {
  const counterpart = form.length === surface.length ? form[index] : undefined;
  if (counterpart !== undefined && !isCapitalised(counterpart)) return true;
  if (index > 0 && smallWords.has(token.key)) return true;
  return index > 0 && looseNouns.has(token.key);
}
