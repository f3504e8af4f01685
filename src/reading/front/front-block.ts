import type { Line } from '../layout/line.js';
import { joinMended, sliceMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
import { findDates, type FoundDate } from '../dates/find-dates.js';
import { findTimes } from '../dates/find-times.js';
import type { FoundTime } from '../dates/found-time.js';

/** A stretch of lines of the heading without a blank line between them, as one text, with the dates and times in it. */
export interface FrontBlock {
  text: Mended;
  lines: Line[];
  /** Where each line begins in the text. */
  starts: number[];
  dates: FoundDate[];
  times: FoundTime[];
  /** What a label before it calls it: "date", "venue"; null for none. */
  label: string | null;
}

const label = /^(?:meeting )?(date(?: of meeting)?|date and time|date\/time|time|start time|start|end time|end|finish|venue|location|place|where|when|held at|address|day|meeting date|chair|chairperson|chairman)\s?[:\t]\s*|^(date|time|venue|place|location)\s+(?=\S)/i;
const longestBlock = 1200;

/** Parts the lines of the heading into blocks; a labelled line is a block of its own. */
export function frontBlocks(lines: readonly Line[]): FrontBlock[] {
  const blocks: FrontBlock[] = [];
  let open: { line: Line; text: Mended; label: string | null }[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(blockOf(open));
    open = [];
  };
  for (const line of lines) {
    if (line.blank) {
      close();
      continue;
    }
    const labelled = readLabel(line);
    const before = open.at(-1);
    if (labelled !== null || before !== undefined && (before.label !== null && !continuesLabel(line) || before.line.index !== line.index - 1 || line.hashes > 0)) close();
    open.push({ line, text: labelled?.text ?? line.body, label: labelled?.label ?? null });
  }
  close();
  return blocks;
}

function readLabel(line: Line): { label: string; text: Mended } | null {
  if (line.cells.length > 1) {
    const name = line.cells[0]!.text.replace(/\s?:$/, '');
    const value = line.cells.slice(1).find((cell) => cell.text !== '');
    return value !== undefined && label.test(`${name}:`) ? { label: name.toLowerCase(), text: value } : null;
  }
  const match = label.exec(line.body.text);
  if (match === null || match[2] !== undefined && !/\s{2,}/.test(match[0])) return null;
  return { label: (match[1] ?? match[2])!.toLowerCase(), text: sliceMended(line.body, match[0].length) };
}

function continuesLabel(line: Line): boolean {
  return line.indent > 6;
}

function blockOf(open: readonly { line: Line; text: Mended; label: string | null }[]): FrontBlock {
  const starts: number[] = [];
  let at = 0;
  for (const { text } of open) {
    starts.push(at);
    at += text.text.length + 1;
  }
  const text = joinMended(open.map((part) => part.text));
  const head = text.text.slice(0, longestBlock);
  const dates = findDates(head);
  const times = findTimes(head).filter((time) => dates.every((date) => time.to <= date.from || time.from >= date.to));
  return { text, lines: open.map((part) => part.line), starts, dates, times, label: open[0]!.label };
}
