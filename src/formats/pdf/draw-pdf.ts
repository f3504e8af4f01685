import { FormatError } from '../format-error.js';
import { maxPages, maxPdfMilliseconds, maxPdfPageItems, maxTextLength } from '../limits.js';
import { tooManyPages } from '../text/pages.js';
import { drawInThread } from './pdf-thread.js';
import type { DrawnItem, ThreadMessage } from './pdf-thread-program.js';
import { placed, type PlacedText } from './placed-text.js';

/** The text of a PDF as it is drawn, piece by piece. */
export interface DrawnPdf {
  title: string | null;
  pages: PlacedText[][];
  /** Numbers (1-based) of the pages that are damaged; what was drawn of them before is kept. */
  damagedPages: number[];
}

/**
 * Draws the text of a PDF.
 * @throws FormatError for a PDF with a password, damaged, or with more pages or text than the limits allow, and where it takes too long.
 */
export async function drawPdf(bytes: Uint8Array): Promise<DrawnPdf> {
  const drawing = new Drawing();
  await drawInThread(bytes, maxPdfMilliseconds, takesTooLong, (message) => drawing.read(message));
  return drawing.pdf;
}

function takesTooLong(): FormatError {
  return new FormatError('takes too long to read; print it to a new PDF, or save its text as .txt');
}

class Drawing {
  readonly pdf: DrawnPdf = { title: null, pages: [], damagedPages: [] };
  private units = 0;

  /** Takes in one message; true for the last one. */
  read(message: ThreadMessage): boolean {
    switch (message.kind) {
      case 'opened':
        this.open(message.pageCount, message.title);
        return false;
      case 'items':
        this.add(message.page, message.items, message.transform);
        return false;
      case 'damaged':
        this.pdf.damagedPages.push(message.page);
        return false;
      case 'end':
        return true;
      case 'failed':
        throw new FormatError(whyNot(message.name), null, { cause: new Error(message.message) });
    }
  }

  private open(pageCount: number, title: unknown): void {
    if (pageCount === 0) throw new FormatError('has no pages; fetch or save it again');
    if (pageCount > maxPages) throw tooManyPages(pageCount);
    this.pdf.pages = Array.from({ length: pageCount }, () => []);
    this.pdf.title = typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
  }

  private add(number: number, items: readonly DrawnItem[], transform: readonly number[]): void {
    const page = this.pdf.pages[number - 1] ?? [];
    for (const item of items) {
      page.push(placed(item, transform));
      this.units += item.str.length;
    }
    if (page.length > maxPdfPageItems || this.units > maxTextLength) {
      throw new FormatError('draws far more text than minutes hold, and was not read; print it to a new PDF');
    }
  }
}

function whyNot(name: string): string {
  if (name === 'PasswordException') return 'is protected by a password; save a copy without one and read that';
  return 'is damaged: no PDF can be made out in it; fetch or save it again';
}
