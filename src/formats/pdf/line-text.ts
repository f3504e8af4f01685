import type { PlacedText } from './placed-text.js';

/** Gaps between pieces, as shares of the type's size, from which on they are apart by a space, and by a column. */
const spaceGap = 0.12;
const columnGap = 0.85;

/** The widest gap that a line stretched to the margin has between words, and how alike its gaps are. */
const stretchedGap = 2;
const stretchedLikeness = 1.5;

/** A run of words on a line, and where it begins. */
export interface Segment {
  text: string;
  x: number;
}

/** The words of one line, divided where a wide gap shows that a new column begins. */
export function lineSegments(pieces: readonly PlacedText[], size: number): Segment[] {
  const gaps = pieces.map((piece, index) => (index === 0 ? 0 : piece.x - endOf(pieces[index - 1]!)) / size);
  const columns = isStretched(gaps) ? stretchedGap : columnGap;
  const segments: Segment[] = [];
  pieces.forEach((piece, index) => {
    const segment = segments.at(-1);
    if (segment === undefined || gaps[index]! >= columns) segments.push({ text: piece.text, x: piece.x });
    else segment.text += (needsSpace(segment.text, piece.text, gaps[index]!) ? ' ' : '') + piece.text;
  });
  return segments.map(({ text, x }) => ({ text: text.trim(), x }));
}

function endOf(piece: PlacedText): number {
  return piece.x + piece.width;
}

function needsSpace(before: string, after: string, gap: number): boolean {
  return gap >= spaceGap && !before.endsWith(' ') && !after.startsWith(' ');
}

/** A justified line has several gaps, all wide and about as wide as each other. */
function isStretched(gaps: readonly number[]): boolean {
  const wide = gaps.filter((gap) => gap >= spaceGap);
  if (wide.length < 3) return false;
  const least = wide.reduce((a, b) => Math.min(a, b));
  const most = wide.reduce((a, b) => Math.max(a, b));
  return most < stretchedGap && most <= least * stretchedLikeness;
}
