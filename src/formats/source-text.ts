/** What a format reader makes of one file: all its text, and what it knows of the layout. */
export interface SourceText {
  /** Becomes `Document.text`; every offset in the project counts UTF-16 units of it. Line ends are `\n`. */
  text: string;
  /** IANA media type of the file, e.g. `text/plain`. */
  mediaType: string;
  /** The title that the format itself carries (HTML title, DOCX property); null for none. */
  title: string | null;
  /** Offsets at which pages begin, the first is 0; empty for a format without pages. */
  pageStarts: number[];
  /** Running headers and footers, as [start, end) offsets: part of the text, but not of the minutes. */
  skipped: { start: number; end: number }[];
  /** Hex SHA-256 of the file's bytes. */
  sha256: string;
  /** What the reader could not do, as sentences. */
  problems: string[];
}
