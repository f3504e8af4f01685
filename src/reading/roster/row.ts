import { readPrintedNumber } from '../agenda/printed-number.js';
import { splitColumns } from '../layout/cells.js';
import type { Line } from '../layout/line.js';
import { sliceMended, trimMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';

/** One line of a list of people: its cells with the columns at which they begin, and whether a blank line stands above. */
export interface RosterRow {
  line: Line;
  cells: { text: Mended; column: number }[];
  gap: boolean;
  /** The cells are those of a table, not columns guessed from wide gaps. */
  table: boolean;
}

/** Reads a line as a row of the roster, units `from` to `to` of its text. A number before the first name is left out. */
export function readRosterRow(line: Line, gap: boolean, from = 0, to = line.body.text.length): RosterRow {
  const body = from === 0 ? withoutNumber(line.body) : trimMended(withoutBar(sliceMended(line.body, from, to)));
  const table = from === 0 && line.cells.length > 1;
  const cells = table ? [withoutNumber(line.cells[0]!), ...line.cells.slice(1)] : splitColumns(body);
  return { line, gap, table, cells: cells.map((text) => ({ text, column: (text.pieces[0]?.start ?? line.start) - line.start })) };
}

/** The bar that closes the row of a table. */
function withoutBar(text: Mended): Mended {
  return text.text.endsWith('|') ? sliceMended(text, 0, text.text.length - 1) : text;
}

function withoutNumber(body: Mended): Mended {
  const number = readPrintedNumber(body.text);
  if (number === null || number.depth > 1 || number.kind === 'CODE' || number.kind === 'WORD' || body.text[number.end - 1] === ';') return body;
  if (number.kind !== 'FIGURES' && number.closing !== ')' && number.closing !== '()') return body;
  return trimMended(sliceMended(body, number.end));
}
