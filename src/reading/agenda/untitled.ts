import type { Line } from '../layout/line.js';
import type { Mended } from '../mended.js';
import { sliceMended } from '../layout/mended-text.js';
import { isProse } from './title-shape.js';
import type { AgendaHeading } from './heading.js';
import { readPrintedNumber } from './printed-number.js';

/**
 * For minutes without any heading of an item: all of their text stands under the title of the document itself, so that
 * nothing of it is lost. `board` is the name of the body that met, else the first line is taken. Null for no text at all.
 */
export function wholeTextHeading(lines: readonly Line[], isTaken: (line: Line) => boolean, board: Mended | null): AgendaHeading | null {
  const first = lines.find((line) => !line.blank && !isTaken(line));
  const body = lines.find((line) => !line.blank && !isTaken(line) && (isProse(line.body.text) || readPrintedNumber(line.body.text) !== null || line.marker !== null));
  if (first === undefined || body === undefined) return null;
  const holder = board === null ? first : lines.find((line) => line.start <= (board.pieces[0]?.start ?? 0) && (board.pieces[0]?.start ?? 0) < line.end) ?? first;
  if (holder.index >= body.index) return { line: body.index, next: body.index, number: null, title: titleOf(body), rest: null };
  return { line: holder.index, next: body.index, number: null, title: board ?? titleOf(holder), rest: null };
}

const longestTitle = 80;

function titleOf(line: Line): Mended {
  const text = line.body.text;
  const stop = text.search(/[.:;]\s|[.:;]$/);
  const end = stop === -1 ? text.length : stop;
  return sliceMended(line.body, 0, Math.max(1, Math.min(end, longestTitle)));
}
