/** Lines from the edge of a page that may be its running header or footer. */
const edgeLines = 4;

/** Units of a running line; a longer one is body text. */
const longestRunningLine = 200;

/** Where a page stands in the text. */
export interface PageRange {
  start: number;
  end: number;
}

/** A line near the top or bottom of a page. */
export interface EdgeLine {
  start: number;
  end: number;
  /** Its words with single spaces, null where it is too long to be a header. */
  words: string | null;
  /** Whether a blank line stands between it and the line nearer to the edge. */
  apart: boolean;
}

/** The first lines of a page that are not blank, from the top. */
export function topLines(text: string, page: PageRange): EdgeLine[] {
  const lines: EdgeLine[] = [];
  let apart = false;
  for (let at = page.start; at <= page.end && lines.length < edgeLines;) {
    const found = text.indexOf('\n', at);
    const end = found < 0 || found > page.end ? page.end : found;
    const line = edgeLine(text, at, end, apart && lines.length > 0);
    apart = line === null;
    if (line !== null) lines.push(line);
    at = end + 1;
  }
  return lines;
}

/** The last lines of a page that are not blank, from the bottom. */
export function bottomLines(text: string, page: PageRange): EdgeLine[] {
  const lines: EdgeLine[] = [];
  let apart = false;
  for (let end = page.end; end > page.start && lines.length < edgeLines;) {
    const start = Math.max(text.lastIndexOf('\n', end - 1) + 1, page.start);
    const line = edgeLine(text, start, end, apart && lines.length > 0);
    apart = line === null;
    if (line !== null) lines.push(line);
    end = start - 1;
  }
  return lines;
}

function edgeLine(text: string, start: number, end: number, apart: boolean): EdgeLine | null {
  if (end - start > longestRunningLine * 4) return { start, end, words: null, apart };
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  if (words === '') return null;
  return { start, end, words: words.length > longestRunningLine ? null : words, apart };
}
