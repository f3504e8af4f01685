import type { Mended } from '../mended.js';
import { sliceMended, trimMended } from './mended-text.js';

/** Splits a table row at tabs, or at bars where it is a row of a Markdown table. A plain line is one cell. */
export function splitCells(body: Mended): Mended[] {
  const text = body.text;
  if (text.includes('\t')) return splitAt(body, '\t');
  const bars = countBars(text);
  if (text.startsWith('|') && bars >= 2) {
    const inner = text.endsWith('|') ? sliceMended(body, 1, text.length - 1) : sliceMended(body, 1);
    return splitAt(inner, '|');
  }
  return bars >= 1 && text.includes(' | ') ? splitAt(body, '|') : [body];
}

/** Splits a line at gaps of three or more spaces, as columns stand in text taken from a page. */
export function splitColumns(body: Mended): Mended[] {
  const cells: Mended[] = [];
  let from = 0;
  for (let gap = body.text.indexOf('   '); gap !== -1; gap = body.text.indexOf('   ', from)) {
    cells.push(trimMended(sliceMended(body, from, gap)));
    from = gap;
    while (body.text[from] === ' ') from += 1;
  }
  cells.push(trimMended(sliceMended(body, from)));
  return cells;
}

function splitAt(body: Mended, sign: string): Mended[] {
  const cells: Mended[] = [];
  let from = 0;
  for (let index = body.text.indexOf(sign); index !== -1; index = body.text.indexOf(sign, from)) {
    cells.push(trimMended(sliceMended(body, from, index)));
    from = index + 1;
  }
  cells.push(trimMended(sliceMended(body, from)));
  return cells;
}

function countBars(text: string): number {
  let count = 0;
  for (let index = text.indexOf('|'); index !== -1; index = text.indexOf('|', index + 1)) count += 1;
  return count;
}
