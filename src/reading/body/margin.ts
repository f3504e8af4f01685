import { splitColumns } from '../layout/cells.js';
import type { Line } from '../layout/line.js';
import type { Mended } from '../mended.js';
import { sliceMended, trimMended } from '../layout/mended-text.js';

/** A line's text apart from what stands to its right in a narrow column. */
export interface Margined {
  body: Mended;
  margin: Mended | null;
}

const marks = /^\[?(?:(?:\p{Lu}\p{L}{0,2}\p{Lu}\d?|\p{Lu}{2,5}\d?|\p{Lu}\.\p{Lu}\.|All|ALL|Clerk|Chair|Chairman|Secretary|Secretariat|Treasurer|Officers?|Members|Mayor|CEO|CE)(?:\s?[/,&+]\s?|\s(?:and\s)?)?){1,6}\]?$/u;
const named = /^\[?(?:\p{Lu}[\p{L}.'’-]+(?:\s?[/,&+]\s?|\s(?:and\s)?)?){1,5}\]?$/u;
const due = /^due:?\s/i;
const longestMark = 32;
const shortestText = 20;

/** Whether this text has a column for those who have to act: its head stands above it, or marks stand there again and again. */
export function hasMargin(lines: readonly Line[]): boolean {
  let count = 0;
  for (const line of lines) {
    if (/^(?:action|actions|action by|by|owner|lead)$/i.test(line.body.text) && line.indent > 30) return true;
    if (line.cells.length > 1 && /^(?:actions?|action by|action owner|by whom|owner|lead)$/i.test(line.cells.at(-1)!.text) && line.cells.some((cell) => /^(?:items?|minutes?|discussion|agenda|no|notes|subject|details)\b/i.test(cell.text))) return true;
    const cells = line.cells.length > 1 ? line.cells : splitColumns(line.body);
    if (cells.length >= 2 && marks.test(cells.at(-1)!.text) && cells.at(-2)!.text.length > shortestText) count += 1;
  }
  return count > 1;
}

/** Parts a line from what stands in the column to its right, where the text has such a column. */
export function readMargin(line: Line, columnExists: boolean): Margined {
  const cells = line.cells.length > 1 ? line.cells : splitColumns(line.body);
  const last = cells.at(-1)!;
  if (cells.length !== 2 || last.text.length > longestMark || !/[\p{L}\p{N}]/u.test(last.text)) return { body: line.body, margin: null };
  const bracketed = /^\[.*\]$/.test(last.text);
  const isMark = due.test(last.text) || bracketed && named.test(last.text) || columnExists && (marks.test(last.text) || named.test(last.text));
  if (!isMark || cells[0]!.text.length < shortestText && !columnExists && !due.test(last.text)) return { body: line.body, margin: null };
  const inner = bracketed ? sliceMended(last, 1, last.text.length - 1) : last;
  return { body: trimMended(cells[0]!), margin: trimMended(inner) };
}
