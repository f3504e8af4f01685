import type { Line } from '../layout/line.js';
import type { Mended } from '../mended.js';

/** A stretch of lines under an item that belong together, before it is known what they are. */
export interface Block {
  kind: 'TEXT' | 'ROW' | 'HEADING';
  lines: Line[];
  /** The printed number of a paragraph or list entry: "3.10", "a", "iv"; null for none. */
  number: string | null;
  /** The number is of Arabic figures and numbers paragraphs on. */
  counted: boolean;
  /** A list marker or a list number stands before it. */
  listed: boolean;
  /** It begins with an arrow, as tasks do in some notes. */
  arrow: boolean;
  /** Text with number, and without number and list marker. */
  whole: Mended;
  mended: Mended;
  /** What stands beside the text in a column of its own, such as who has to act. */
  margin: Mended | null;
  /** A blank line stands above. */
  gap: boolean;
}
