import { setImmediate } from 'node:timers/promises';
import { FormatError } from '../format-error.js';
import { maxPages, maxPdfMilliseconds, maxPdfPageItems, maxTextLength } from '../limits.js';
import { tooManyPages } from '../text/pages.js';
import type { OpenPdf } from './open-pdf.js';
import { placed, type PlacedText } from './placed-text.js';

type Page = Awaited<ReturnType<OpenPdf['getPage']>>;
type Item = Awaited<ReturnType<Page['getTextContent']>>['items'][number];

/** What is left of the time and the text that one document may take. */
interface Budget {
  deadline: number;
  units: number;
}

/**
 * The pieces of text of each page. They come in small portions, so that a page that draws text without end is left in time, and
 * others get their turn between pages.
 * @throws FormatError where there are none or too many pages or too much text, or where reading takes too long.
 */
export async function readPages(pdf: OpenPdf): Promise<PlacedText[][]> {
  if (pdf.numPages === 0) throw new FormatError('has no pages; fetch or save it again');
  if (pdf.numPages > maxPages) throw tooManyPages(pdf.numPages);
  const budget: Budget = { deadline: performance.now() + maxPdfMilliseconds, units: maxTextLength };
  const pages: PlacedText[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    pages.push(await readPage(page, budget));
    page.cleanup();
    await setImmediate();
  }
  return pages;
}

async function readPage(page: Page, budget: Budget): Promise<PlacedText[]> {
  const { transform } = page.getViewport({ scale: 1 });
  const reader = page.streamTextContent().getReader();
  const pieces: PlacedText[] = [];
  for (let portion = await reader.read(); !portion.done; portion = await reader.read()) {
    for (const item of (portion.value as { items: Item[] }).items) {
      if (!('str' in item) || item.str === '') continue;
      pieces.push(placed(item, transform));
      budget.units -= item.str.length;
    }
    if (pieces.length > maxPdfPageItems || budget.units < 0) throw new FormatError('draws far more text than minutes hold, and was not read');
    if (performance.now() > budget.deadline) throw new FormatError('takes too long to read; print it to a new PDF, or save its text as .txt');
  }
  return pieces;
}
