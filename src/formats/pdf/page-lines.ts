import type { PlacedText } from './placed-text.js';

/** Pieces of text that stand on one line, from left to right. */
export interface PageLine {
  pieces: PlacedText[];
  /** Down to the line that its largest letters stand on. */
  y: number;
  /** Size of its largest type. */
  size: number;
}

/** How far off the line, as a share of the type's size, letters such as those of "3rd" may stand. */
const offLine = 0.45;

/** Points within which the same words twice are one, printed twice to look bold. */
const overprint = 1;

/** The upright text of a page as lines, from top to bottom, however the file orders its pieces. */
export function pageLines(pieces: readonly PlacedText[]): PageLine[] {
  const sorted = pieces.filter((piece) => piece.upright && piece.text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: PageLine[] = [];
  for (const piece of sorted) {
    const line = lines.at(-1);
    if (line === undefined || piece.y - line.y > offLine * Math.max(line.size, piece.size)) {
      lines.push({ pieces: [piece], y: piece.y, size: piece.size });
      continue;
    }
    line.pieces.push(piece);
    if (piece.size <= line.size) continue;
    line.size = piece.size;
    line.y = piece.y;
  }
  for (const line of lines) line.pieces = withoutOverprint(line.pieces.sort((a, b) => a.x - b.x));
  return lines;
}

function withoutOverprint(pieces: readonly PlacedText[]): PlacedText[] {
  return pieces.filter((piece, index) => {
    const before = pieces[index - 1];
    return before === undefined || before.text !== piece.text || piece.x - before.x > overprint || Math.abs(piece.y - before.y) > overprint;
  });
}
