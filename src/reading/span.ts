/**
 * A place in `Document.text`. `start` and `end` count UTF-16 units, `end` is exclusive: `text.slice(start, end)` is
 * the quote. `line` is the 1-based line of `start`; `page` the 1-based page, null where the format has no pages.
 */
export interface Span {
  start: number;
  end: number;
  line: number;
  page: number | null;
}

/** Text exactly as it stands in the document, with its place. */
export interface Printed {
  text: string;
  span: Span;
}
