import { numberKeys } from './number-keys.js';
import { bottomLines, topLines, type EdgeLine, type PageRange } from './page-edges.js';
import type { PagedText } from './pages.js';

const bareNumber = /^[^\p{L}]*(?:page[^\p{L}]*)?(?:of[^\p{L}]*)?$/iu;

/** Day and time in digits, as browsers put them over what they print. */
const printStamp = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}, \d{1,2}[:.]\d{2}/;

/**
 * The running headers and footers of a paged text, as [start, end) of whole lines, with the blank lines between them
 * and the body: lines at the top or bottom of a page that stand on most pages in the same words, or on most of the odd or
 * even ones, where a page number may count on. Behind a blank line they must stand on all pages but one. At the top of
 * the first page only a bare page number or the time of printing is one: other words there may be the title.
 */
export function runningLines({ text, pageStarts }: PagedText): PageRange[] {
  if (pageStarts.length < 2) return [];
  const pages = pageStarts.map((start, index) => ({ start, end: (pageStarts[index + 1] ?? text.length + 1) - 1 }));
  const tops = pages.map((page) => topLines(text, page));
  const bottoms = pages.map((page) => bottomLines(text, page));
  const headers = runningCounts(tops);
  const footers = runningCounts(bottoms);
  headers[0] = Math.min(headers[0]!, saysNothing(tops[0]!));
  return pages.flatMap((page, index) => {
    const lastOfHeader = tops[index]![headers[index]! - 1];
    const firstOfFooter = bottoms[index]![footers[index]! - 1];
    const bodyStart = lastOfHeader === undefined ? page.start : blankAfter(text, lastOfHeader.end, page.end);
    const header = lastOfHeader === undefined ? [] : [{ start: page.start, end: bodyStart }];
    if (firstOfFooter === undefined || firstOfFooter.start < bodyStart) return header;
    const footer = { start: blankBefore(text, firstOfFooter.start, bodyStart), end: page.end };
    return header.concat(footer);
  });
}

/** For each page, how many lines from its edge are running ones. */
function runningCounts(edges: readonly EdgeLine[][]): number[] {
  const keyed = edges.map((lines, page) =>
    lines.map(({ words, apart }) => ({ apart, keys: words === null ? [] : numberKeys(words, page) })),
  );
  const pagesOf = new Map<string, Set<number>>();
  keyed.forEach((lines, page) => {
    for (const key of lines.flatMap(({ keys }) => keys)) pagesOf.set(key, (pagesOf.get(key) ?? new Set<number>()).add(page));
  });
  const onMost = new Set([...pagesOf].filter(([, pages]) => isOnMost(pages, edges.length)).map(([key]) => key));
  const onAll = new Set([...pagesOf].filter(([, pages]) => pages.size >= Math.max(edges.length - 1, 3)).map(([key]) => key));
  return keyed.map((lines) => {
    const first = lines.findIndex(({ apart, keys }) => !keys.some((key) => (apart ? onAll : onMost).has(key)));
    return first < 0 ? lines.length : first;
  });
}

function isOnMost(pages: ReadonlySet<number>, pageCount: number): boolean {
  if (pages.size >= 2 && pages.size * 2 > pageCount) return true;
  const odd = [...pages].filter((page) => page % 2 === 1).length;
  const even = pages.size - odd;
  return (odd >= 3 && odd >= Math.floor(pageCount / 2) - 1) || (even >= 3 && even >= Math.ceil(pageCount / 2) - 1);
}

function saysNothing(lines: readonly EdgeLine[]): number {
  const first = lines.findIndex(({ words }) => words === null || !(bareNumber.test(words) || printStamp.test(words)));
  return first < 0 ? lines.length : first;
}

function blankAfter(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at === end ? end : text.lastIndexOf('\n', at);
}

function blankBefore(text: string, from: number, start: number): number {
  let at = from;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at -= 1;
  if (at === start) return start;
  return Math.min(text.indexOf('\n', at) + 1, from);
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10;
}
