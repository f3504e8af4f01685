import { sayingVerbs } from '../lexicon/saying-verbs.js';
import type { Sentence } from '../words/sentences.js';

const another = /;\s+|,?\s(?:and|but|while|whereas)\s(?=(?:(?:both\s)?(?:he|she)\sand\s)?(?:the\s)?\p{Lu}[\p{L}.'’-]*(?:\s(?:and\s)?\p{Lu}[\p{L}.'’-]*){0,4}\s(?:both\s|also\s|then\s)?(\p{Ll}+)\b)|,?\sbut\s(?=he and \p{Lu})/gu;

/** Parts a sentence where somebody else begins to say something: "Ann asked why; Bo replied", "..., and the Clerk agreed". */
export function splitClauses(text: string, sentence: Sentence): Sentence[] {
  const part = text.slice(sentence.from, sentence.to);
  const clauses: Sentence[] = [];
  let from = sentence.from;
  for (const match of part.matchAll(another)) {
    if (match[1] !== undefined && !sayingVerbs.has(match[1])) continue;
    const at = sentence.from + match.index + match[0].length;
    if (!clauseSays(text.slice(from, sentence.from + match.index))) continue;
    clauses.push({ from, to: sentence.from + match.index + (match[0].startsWith(';') ? 1 : 0) });
    from = at;
  }
  clauses.push({ from, to: sentence.to });
  return clauses;
}

/** What stands before has to be a clause of its own, with a verb in it; names joined with "and" are none. */
function clauseSays(text: string): boolean {
  return /\s\p{Ll}+(?:ed|s|n|d|t|ke|w|ve)\s/u.test(text) && text.split(/\s+/).length > 3;
}
