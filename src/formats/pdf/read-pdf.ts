import { FormatError } from '../format-error.js';
import type { FormatReading } from '../reading.js';
import { cleanText } from '../text/clean-text.js';
import { joinPages } from '../text/pages.js';
import { runningLines } from '../text/running-lines.js';
import { checkStreams } from './check-streams.js';
import { drawPdf } from './draw-pdf.js';
import { pageTexts } from './page-text.js';

/** Share of letters without a meaning from which on the words of a PDF cannot be made out. */
const tooManyUnknown = 0.2;

const scanned = 'is scanned: it holds pictures of pages and no text; have it read by character recognition (OCR) and read the result';

const damagedPdf = 'is damaged: no page of it can be read; fetch or save it again';

/**
 * Reads the text layer of a PDF, page by page, each page line by line as it looks. A damaged page is a problem, not an
 * error, as long as another can be read.
 * @throws FormatError for a PDF without text, with a password, damaged, or larger than the limits allow.
 */
export async function readPdf(bytes: Uint8Array): Promise<FormatReading> {
  checkStreams(bytes);
  const { pages, title, damagedPages } = await drawPdf(bytes);
  if (damagedPages.length === pages.length) throw new FormatError(damagedPdf);
  const clean = pageTexts(pages).map((page) => cleanText(page));
  const texts = clean.map(({ text }) => text);
  const paged = joinPages(texts);
  const skipped = runningLines(paged);
  if (bodyOf(paged.text, skipped).trim() === '') throw new FormatError(damagedPages.length > 0 ? damagedPdf : scanned);
  if (unknownShare(paged.text) > tooManyUnknown) {
    throw new FormatError('does not say which letters its type shows; have it read by character recognition (OCR) and read the result');
  }
  const problems = [...damaged(damagedPages), ...empty(texts, damagedPages), ...new Set(clean.flatMap((page) => page.problems))];
  return { ...paged, mediaType: 'application/pdf', title, skipped, problems };
}

function bodyOf(text: string, skipped: readonly { start: number; end: number }[]): string {
  const starts = [0, ...skipped.map(({ end }) => end)];
  return starts.map((start, index) => text.slice(start, skipped[index]?.start)).join('');
}

function unknownShare(text: string): number {
  const letters = text.replace(/\s+/g, '');
  const unknown = letters.replace(/[^\ue000-\uf8ff\ufffd]+/g, '');
  return unknown.length / letters.length;
}

function damaged(pages: readonly number[]): string[] {
  return pages.length === 0 ? [] : [`These pages are damaged and were not read whole: ${pages.join(', ')}. Fetch or save the file again.`];
}

function empty(texts: readonly string[], damagedPages: readonly number[]): string[] {
  const pages = texts.flatMap((text, index) => (text.trim() === '' && !damagedPages.includes(index + 1) ? [index + 1] : []));
  if (pages.length === 0) return [];
  return [
    `Of ${texts.length} pages these hold no text: ${pages.join(', ')}. If they are scanned, have them read by character recognition (OCR).`,
  ];
}
