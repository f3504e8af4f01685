import { numberKeys } from './number-keys.js';
import type { PagedText } from './pages.js';

/** Lines from the edge of a page that may be its running header or footer. */
const edgeLines = 4;

/** Units of a line; a longer one is body text. */
const longestRunningLine = 200;

const bareNumber = /^[^\p{L}]*(?:page[^\p{L}]*)?(?:of[^\p{L}]*)?$/iu;

interface PageLine {
  start: number;
  end: number;
  words: string | null;
}

interface PageEdge {
  start: number;
  end: number;
  lines: PageLine[];
}

/**
 * The running headers and footers of a paged text, as [start, end) of whole lines, with the blank lines between them
 * and the body: lines at the top or bottom of a page that stand on most pages in the same words, or on most of the odd or
 * even ones, where a page number may count on. At the top of the first page only a bare page number is one: the words
 * there may be the title.
 */
export function runningLines({ text, pageStarts }: PagedText): { start: number; end: number }[] {
  if (pageStarts.length < 2) return [];
  const pages = pageStarts.map((start, index) => ({ start, end: pageEnd(text, pageStarts, index) }));
  const tops = pages.map((page) => topOf(text, page));
  const bottoms = pages.map((page) => bottomOf(text, page));
  const runningTops = runningCounts(tops);
  const runningBottoms = runningCounts(bottoms);
  return pages.flatMap((page, index) => {
    const header = index === 0 ? Math.min(runningTops[0]!, bareNumbers(tops[0]!)) : runningTops[index]!;
    const footer = runningBottoms[index]!;
    const headerEnd = header === 0 ? page.start : blankAfter(text, tops[index]!.lines[header - 1]!.end, page.end);
    const footerStart = footer === 0 ? page.end : blankBefore(text, bottoms[index]!.lines[footer - 1]!.start, page.start);
    const spans = footer === 0 || footerStart < headerEnd ? [] : [{ start: footerStart, end: page.end }];
    return header === 0 ? spans : [{ start: page.start, end: headerEnd }, ...spans];
  });
}

function pageEnd(text: string, pageStarts: readonly number[], index: number): number {
  const next = pageStarts[index + 1];
  return next === undefined ? text.length : next - 1;
}

function topOf(text: string, page: { start: number; end: number }): PageEdge {
  const lines: PageLine[] = [];
  let at = page.start;
  while (at <= page.end && lines.length < edgeLines) {
    const lineEnd = Math.min(indexOrEnd(text.indexOf('\n', at), page.end), page.end);
    addLine(lines, text, at, lineEnd);
    at = lineEnd + 1;
  }
  return { ...page, lines };
}

function bottomOf(text: string, page: { start: number; end: number }): PageEdge {
  const lines: PageLine[] = [];
  let end = page.end;
  while (end > page.start && lines.length < edgeLines) {
    const start = Math.max(text.lastIndexOf('\n', end - 1) + 1, page.start);
    addLine(lines, text, start, end);
    end = start - 1;
  }
  return { ...page, lines };
}

function indexOrEnd(index: number, end: number): number {
  return index < 0 ? end : index;
}

function addLine(lines: PageLine[], text: string, start: number, end: number): void {
  if (end - start > longestRunningLine * 4) {
    lines.push({ start, end, words: null });
    return;
  }
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  if (words === '') return;
  lines.push({ start, end, words: words.length > longestRunningLine ? null : words });
}

function bareNumbers(edge: PageEdge): number {
  const first = edge.lines.findIndex((line) => line.words === null || !bareNumber.test(line.words));
  return first < 0 ? edge.lines.length : first;
}

/** For each page, how many lines from its edge are running ones. */
function runningCounts(edges: readonly PageEdge[]): number[] {
  const keyed = edges.map((edge, page) => edge.lines.map((line) => (line.words === null ? [] : numberKeys(line.words, page))));
  const pagesOf = new Map<string, Set<number>>();
  keyed.forEach((lines, page) => {
    for (const key of lines.flat()) {
      const pages = pagesOf.get(key) ?? new Set<number>();
      pagesOf.set(key, pages.add(page));
    }
  });
  const isRunning = (key: string): boolean => isOnMostPages(pagesOf.get(key) ?? new Set(), edges.length);
  return keyed.map((lines) => {
    const first = lines.findIndex((keys) => !keys.some(isRunning));
    return first < 0 ? lines.length : first;
  });
}

function isOnMostPages(pages: ReadonlySet<number>, pageCount: number): boolean {
  if (pages.size >= 2 && pages.size * 2 > pageCount) return true;
  const odd = [...pages].filter((page) => page % 2 === 1).length;
  const even = pages.size - odd;
  return (odd >= 3 && odd >= Math.floor(pageCount / 2) - 1) || (even >= 3 && even >= Math.ceil(pageCount / 2) - 1);
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
  const lineEnd = text.indexOf('\n', at);
  return lineEnd < 0 ? from : Math.min(lineEnd + 1, from);
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10;
}
