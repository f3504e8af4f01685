import { FormatError } from '../format-error.js';
import { maxPages } from '../limits.js';

/** The text of all pages, one after the other, and where each begins. */
export interface PagedText {
  text: string;
  pageStarts: number[];
}

/**
 * Puts pages together with a line end between them.
 * @throws FormatError where there are more than `maxPages`.
 */
export function joinPages(pages: readonly string[]): PagedText {
  if (pages.length > maxPages) throw tooManyPages(pages.length);
  const pageStarts: number[] = [];
  let length = 0;
  for (const page of pages) {
    pageStarts.push(length);
    length += page.length + 1;
  }
  return { text: pages.join('\n'), pageStarts };
}

/** Text with form feeds as pages; without any it has no pages. A form feed that only ends the last page begins none. */
export function splitAtFormFeeds(text: string): PagedText {
  if (!text.includes('\f')) return { text, pageStarts: [] };
  const pages = text.split('\f');
  if (pages.at(-1)?.trim() === '') pages.pop();
  const bodies = pages.map((page, index) => (index < pages.length - 1 && page.endsWith('\n') ? page.slice(0, -1) : page));
  return joinPages(bodies);
}

/** The error for a document of so many pages. */
export function tooManyPages(count: number): FormatError {
  return new FormatError(`has ${count} pages, and ${maxPages} is the most that is read; split it into one file a meeting`);
}
