import { sliceMended, trimMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
import { readInitials, readNote } from './note.js';
import { splitOutsideBrackets } from './split-list.js';

/**
 * Parts the text behind a name into what stands in brackets, between dashes and elsewhere. Brackets that belong to the
 * words before them ("Northfield Council (NC)") stay with them; `name` decides whether letters are initials.
 */
export function splitRemarks(text: Mended, name: string): Mended[] {
  const parts: Mended[] = [];
  let from = 0;
  let index = 0;
  const take = (to: number): void => {
    const piece = withoutSigns(sliceMended(text, from, to));
    if (piece.text !== '') parts.push(piece);
  };
  while (index < text.text.length) {
    const sign = text.text[index]!;
    if (sign === '(' || sign === '[') {
      const end = closingBracket(text.text, index);
      const inner = trimMended(sliceMended(text, index + 1, end));
      if (standsAlone(text.text.slice(from, index), inner.text, name)) {
        take(index);
        parts.push(...splitOutsideBrackets(inner, ',;').map(withoutSigns).filter((part) => part.text !== ''));
        from = Math.min(end + 1, text.text.length);
      }
      index = end + 1;
      continue;
    }
    if (/^\s[–—-]+(?:\s|\p{Ll})/u.test(text.text.slice(index, index + 4))) {
      take(index);
      from = index + 1;
    }
    index += 1;
  }
  take(text.text.length);
  return parts;
}

function standsAlone(before: string, inner: string, name: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(before)) return true;
  return inner.split(/[,;]/).some((part) => readNote(part) !== null) || readInitials(inner, name) !== null;
}

function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if ('(['.includes(text[index]!)) depth += 1;
    if (')]'.includes(text[index]!)) depth -= 1;
    if (depth === 0) return index;
  }
  return text.length;
}

function withoutSigns(text: Mended): Mended {
  const from = /^[\s.,:;–—-]*/.exec(text.text)![0].length;
  const to = text.text.replace(/[\s,;:–—-]+$/, '').length;
  return to <= from ? { text: '', pieces: [] } : sliceMended(text, from, to);
}
