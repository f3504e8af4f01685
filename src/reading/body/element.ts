import type { Mended } from '../mended.js';
import type { Line } from '../layout/line.js';

/** A paragraph, an action on a line of its own, or a row of a table, as the lines under an item make it up. */
export interface BodyElement {
  kind: 'PARAGRAPH' | 'ACTION' | 'ROW';
  /** The printed number of a paragraph; the number or label words of an action line are read later. */
  number: string | null;
  /** The sub-heading above it. */
  heading: string | null;
  /** The text without number and list marker. */
  mended: Mended;
  /** The text with its number, for the span. */
  whole: Mended;
  lines: Line[];
}
