import { sliceMended, trimMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';

/** Splits a text at signs that stand outside brackets; empty parts are left out. */
export function splitOutsideBrackets(text: Mended, signs: string): Mended[] {
  const parts: Mended[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index <= text.text.length; index += 1) {
    const sign = text.text[index];
    if (sign === '(' || sign === '[') depth += 1;
    if ((sign === ')' || sign === ']') && depth > 0) depth -= 1;
    if (sign !== undefined && (depth > 0 || !signs.includes(sign) && !(signs.includes(',') && isStopBetweenNames(text.text, index)))) continue;
    const part = trimMended(sliceMended(text, from, index));
    if (part.text !== '') parts.push(part);
    from = index + 1;
  }
  return parts;
}

/** "A. Lee. B. Ray": a full stop that stands where a comma was meant. */
function isStopBetweenNames(text: string, index: number): boolean {
  return text[index] === '.' && /\p{Ll}{2}$/u.test(text.slice(Math.max(0, index - 2), index)) && /^\.\s\p{Lu}\.?\s?\p{Lu}/u.test(text.slice(index, index + 8)) && !/\b(?:Cllrs?|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Capt|Supt|Insp|Sgt|Revd|Crs?|St|Messrs|Eng|Adv|Clr|Ald|Fr|Sr)$/.test(text.slice(Math.max(0, index - 7), index));
}

/** Splits a text at "and" and "&", or at other `signs`, that stand outside brackets. */
export function splitAtAnd(text: Mended, signs = /\s(?:and|&|agus|und)\s/g): Mended[] {
  const parts: Mended[] = [];
  let from = 0;
  for (const match of text.text.matchAll(signs)) {
    const depth = depthAt(text.text, from, match.index);
    if (depth > 0) continue;
    parts.push(trimMended(sliceMended(text, from, match.index)));
    from = match.index + match[0].length;
  }
  parts.push(trimMended(sliceMended(text, from)));
  return parts.filter((part) => part.text !== '');
}

function depthAt(text: string, from: number, to: number): number {
  let depth = 0;
  for (let index = from; index < to; index += 1) {
    if (text[index] === '(' || text[index] === '[') depth += 1;
    if ((text[index] === ')' || text[index] === ']') && depth > 0) depth -= 1;
  }
  return depth;
}
