import { readActionLabel } from '../actions/action-label.js';
import { readActionTable, type TableAction } from '../actions/action-table.js';
import { buildAction, type FoundAction } from '../actions/read-actions.js';
import { readPrintedNumber } from '../agenda/printed-number.js';
import type { DueContext } from '../dates/due-range.js';
import { mendLines } from '../layout/mend-lines.js';
import type { Line } from '../layout/line.js';
import { sliceMended, trimMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';

const noWords: ReadonlySet<string> = new Set();

/** Reads the tasks under a heading such as "Actions": the rows of a table, or one a list entry. Summaries of decisions give none. */
export function readAnnex(lines: readonly Line[], due: DueContext): TableAction[] {
  const heading = lines[0]!.body.text;
  if (/\b(?:resolutions|decisions)\b/i.test(heading)) return [];
  const rows = lines.slice(1).filter((line) => !line.blank && line.cells.length > 1);
  const table = rows.length > 1 ? readActionTable(rows, due) : null;
  if (table !== null) return table.actions;
  return entriesOf(lines.slice(1)).flatMap((text) => readEntry(text, due)).map((found) => ({ found, itemNumber: null }));
}

function entriesOf(lines: readonly Line[]): Mended[] {
  const entries: Line[][] = [];
  let gap = true;
  for (const line of lines) {
    if (line.blank) {
      gap = true;
      continue;
    }
    const begins = gap || line.marker !== null || readPrintedNumber(line.body.text) !== null || /^\[?(?:new|ongoing|done|pending)\]?\s/i.test(line.body.text) || readActionLabel(line.body.text) !== null;
    if (begins || entries.length === 0) entries.push([line]);
    else entries.at(-1)!.push(line);
    gap = false;
  }
  return entries.map((entry) => mendLines(entry.map((line) => line.body), noWords));
}

function readEntry(entry: Mended, due: DueContext): FoundAction[] {
  const state = /^\[(new|open|ongoing|done|pending|closed|completed?)\]\s+/i.exec(entry.text);
  const printed = state === null ? entry : sliceMended(entry, state[0].length);
  const label = readActionLabel(printed.text);
  const number = label === null ? readPrintedNumber(printed.text) : null;
  const text = trimMended(sliceMended(printed, label?.end ?? number?.end ?? 0));
  if (text.text.length < 4 || /^(?:none|nil|n\/a)\b/i.test(text.text)) return [];
  return [{ ...buildAction(text, entry, label?.reference ?? number?.number ?? null, null, due), statedStatus: state?.[1] ?? null }];
}
