import type { Line } from './line.js';

const widestPage = 140;
const leastLines = 8;

/** The width in columns at which lines of this text were wrapped; Infinity where each paragraph is one line. */
export function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.filter((line) => !line.blank && line.cells.length === 1).map((line) => line.end - line.start).sort((a, b) => a - b);
  const widest = lengths.at(-1) ?? 0;
  const upper = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  if (lengths.length < leastLines || upper > widestPage || widest > widestPage * 2) return Infinity;
  return upper < 45 ? Infinity : upper;
}

/** Whether `line` carries on the text of the line right above it, in a text wrapped at `width`. */
export function isWrapped(above: Line, line: Line, width: number): boolean {
  const text = above.body.text;
  if (/[\p{L}\p{N},;(–—/&-]$/u.test(text) && /^[\p{Ll}(]/u.test(line.body.text)) return true;
  if (width === Infinity) return !/[.!?:;"'”’)]$/.test(text) && text.length > 60;
  const firstWord = /^\S+/.exec(line.body.text)?.[0].length ?? 0;
  return above.end - above.start + 1 + firstWord > width * 0.92 || !/[.!?:;]["'”’)]?$/.test(text) && above.end - above.start > width * 0.6;
}
