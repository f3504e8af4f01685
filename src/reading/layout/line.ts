import type { Mended } from '../mended.js';

/** One line of the document as the recognisers see it. Offsets are those of the document. */
export interface Line {
  /** 0-based position among the lines of the layout. */
  index: number;
  start: number;
  /** Exclusive, without the line end. */
  end: number;
  /** Columns of white space before the first sign; a tab counts as four. */
  indent: number;
  /** Nothing to read: no letter and no digit on it. */
  blank: boolean;
  /** The list marker before the text ("-", "•"); null for none. */
  marker: string | null;
  /** Level of a Markdown heading, 1 to 6; 0 for none. An underlined line counts as one. */
  hashes: number;
  /** (Nearly) all of the line is printed bold. */
  bold: boolean;
  /** The units of `body` that are printed bold, in order. */
  strong: readonly { from: number; to: number }[];
  /** The text without indent, list marker, heading marks and emphasis. */
  body: Mended;
  /** The cells of a table row (split at tabs or bars, empty ones kept); one cell for a plain line. */
  cells: Mended[];
  /** The first line of a page. */
  newPage: boolean;
}
