import type { Span } from './span.js';

/** A run of mended text that stands unbroken in the document: `length` units from `at` in the text, `start` in the document. */
export interface Piece {
  at: number;
  start: number;
  length: number;
}

/**
 * Text put together again from wrapped lines and page breaks, without its number and marker, that still knows where
 * each unit of it stands in the document. Pieces are in order; units between pieces (a joining space) stand nowhere.
 */
export interface Mended {
  text: string;
  pieces: readonly Piece[];
}

/** Where a line or page begins: the offsets of all line starts, and of all page starts (empty for a format without pages). */
export interface Ruler {
  lineStarts: readonly number[];
  pageStarts: readonly number[];
}

/** The document offset of unit `index` of the mended text; a joining space belongs to the end of the piece before it. */
export function documentOffset(mended: Mended, index: number): number {
  const piece = mended.pieces[Math.max(pieceAt(mended, index), 0)];
  if (piece === undefined) return 0;
  return piece.start + Math.min(Math.max(index - piece.at, 0), piece.length);
}

/** The span in the document of units `from` to `to` (exclusive) of the mended text. */
export function documentSpan(mended: Mended, from: number, to: number, ruler: Ruler): Span {
  const start = documentOffset(mended, from);
  const end = to > from ? documentOffset(mended, to - 1) + 1 : start;
  return spanOf(start, end, ruler);
}

/** The span of document offsets `start` to `end`, with its line and page. */
export function spanOf(start: number, end: number, ruler: Ruler): Span {
  return { start, end, line: positionAmong(ruler.lineStarts, start), page: ruler.pageStarts.length > 0 ? positionAmong(ruler.pageStarts, start) : null };
}

/** The position of the last piece that begins at or before unit `index`; -1 where none does. */
export function pieceAt(mended: Mended, index: number): number {
  let low = 0;
  let high = mended.pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mended.pieces[middle]!.at <= index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function positionAmong(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(low, 1);
}
