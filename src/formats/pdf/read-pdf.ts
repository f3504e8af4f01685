import { FormatError } from '../format-error.js';
import type { FormatReading } from '../reading.js';
import { cleanText } from '../text/clean-text.js';
import { joinPages } from '../text/pages.js';
import { runningLines } from '../text/running-lines.js';
import { checkStreams } from './check-streams.js';
import { openPdf, type OpenPdf } from './open-pdf.js';
import { pageTexts } from './page-text.js';
import { readPages } from './read-pages.js';

/** Share of letters without a meaning from which on the words of a PDF cannot be made out. */
const tooManyUnknown = 0.2;

const scanned = 'is scanned: it holds pictures of pages and no text; have it read by character recognition (OCR) and read the result';

/**
 * Reads the text layer of a PDF, page by page, each page line by line as it looks.
 * @throws FormatError for a PDF without text, with a password, damaged, or larger than the limits allow.
 */
export async function readPdf(bytes: Uint8Array): Promise<FormatReading> {
  checkStreams(bytes);
  const pdf = await openPdf(bytes);
  try {
    const clean = pageTexts(await readPages(pdf)).map((page) => cleanText(page));
    const paged = joinPages(clean.map(({ text }) => text));
    const skipped = runningLines(paged);
    if (bodyOf(paged.text, skipped).trim() === '') throw new FormatError(scanned);
    if (unknownShare(paged.text) > tooManyUnknown) {
      throw new FormatError('does not say which letters its type shows; have it read by character recognition (OCR) and read the result');
    }
    return {
      ...paged,
      mediaType: 'application/pdf',
      title: await titleOf(pdf),
      skipped,
      problems: [...emptyPages(clean.map(({ text }) => text)), ...new Set(clean.flatMap(({ problems }) => problems))],
    };
  } finally {
    await pdf.destroy();
  }
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

function emptyPages(pages: readonly string[]): string[] {
  const empty = pages.flatMap((page, index) => (page.trim() === '' ? [index + 1] : []));
  if (empty.length === 0) return [];
  return [`Of ${pages.length} pages these hold no text: ${empty.join(', ')}. If they are scanned, have them read by character recognition (OCR).`];
}

async function titleOf(pdf: OpenPdf): Promise<string | null> {
  const { info } = await pdf.getMetadata();
  const title: unknown = 'Title' in info ? info.Title : null;
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
}
