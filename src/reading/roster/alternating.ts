import { readPrintedNumber } from '../agenda/printed-number.js';
import type { Line } from '../layout/line.js';
import { readGroupHeading } from './group-heading.js';
import { readName } from './name.js';
import { isPost } from './post.js';
import { bareWord, wordsOf } from '../words/tokens.js';

const farthest = 40;
const leastPairs = 2;
const longestPost = 110;

/**
 * Whether the list under a heading gives each name a line and the post a line below it. `known`: another list of the
 * text does, so posts need not be known words.
 */
export function isAlternating(lines: readonly Line[], heading: Line, known: boolean): boolean {
  const rows = rowsBelow(lines, heading.index + 1);
  let pairs = 0;
  let posts = 0;
  for (let index = 0; index + 1 < rows.length; index += 2) {
    if (!isBareName(rows[index]!)) break;
    const below = rows[index + 1]!;
    if (isBareName(below) && !known || below.length > longestPost) break;
    pairs += 1;
    if (readsAsPost(below)) posts += 1;
  }
  return known ? pairs > 0 && pairs * 2 >= rows.length - 1 : pairs >= leastPairs && posts * 2 >= pairs;
}

/** Whether a line is a name and nothing else. */
export function isBareName(text: string): boolean {
  const name = readName(text);
  return name !== null && name.end >= text.replace(/[\s.,;]+$/, '').length;
}

function rowsBelow(lines: readonly Line[], from: number): string[] {
  const rows: string[] = [];
  for (let index = from; index < lines.length && index < from + farthest; index += 1) {
    const line = lines[index]!;
    if (line.blank) continue;
    const text = line.body.text;
    if (line.hashes > 0 || line.marker !== null || line.cells.length > 1 || readPrintedNumber(text) !== null || readGroupHeading(text)?.strong === true) break;
    rows.push(text);
  }
  return rows;
}

function readsAsPost(text: string): boolean {
  const title = text.split(/\s[–—-]\s|,/)[0]!;
  return isPost(wordsOf(title).map((word) => bareWord(word.text))) || readName(text) === null;
}
