import { createHash } from 'node:crypto';
import { readDocx } from './docx/read-docx.js';
import { FormatError } from './format-error.js';
import { readHtml } from './html/read-html.js';
import { maxFileBytes, maxTextLength } from './limits.js';
import { readPdf } from './pdf/read-pdf.js';
import type { FormatReading } from './reading.js';
import { sniff } from './sniff.js';
import type { SourceText } from './source-text.js';
import { readPlainText } from './text/read-plain-text.js';

/**
 * Reads the bytes of one file: plain text, Markdown, HTML, DOCX or PDF, told apart by content. `name` is used in messages,
 * and its ending tells Markdown from plain text. The same bytes and name always give the same text.
 * @throws FormatError where the bytes cannot be read; its message says why and what to do.
 */
export async function readBytes(bytes: Uint8Array, name: string): Promise<SourceText> {
  try {
    if (bytes.length > maxFileBytes) throw tooManyBytes(bytes.length);
    if (bytes.length === 0) throw new FormatError('is empty; check that it was saved or fetched whole');
    const reading = await readAs(bytes, name);
    if (reading.text.trim() === '') throw new FormatError('holds no text; check that it was saved or fetched whole');
    if (reading.text.length > maxTextLength) {
      throw new FormatError(`holds more than ${maxTextLength / 1_000_000} million characters of text; split it into one file a meeting`);
    }
    return { ...reading, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    if (error instanceof FormatError) throw error.of(name);
    throw new FormatError('could not be read; it may be damaged: save it again, or give its text as a .txt file', name, { cause: error });
  }
}

/** The error for a file of so many bytes. */
export function tooManyBytes(bytes: number): FormatError {
  const size = (bytes / 1024 / 1024).toFixed(1);
  return new FormatError(
    `has ${size} MB, and ${maxFileBytes / 1024 / 1024} MB is the most that is read; split it, or save it without pictures`,
  );
}

async function readAs(bytes: Uint8Array, name: string): Promise<FormatReading> {
  switch (sniff(bytes, name)) {
    case 'pdf':
      return readPdf(bytes);
    case 'docx':
      return readDocx(bytes);
    case 'html':
      return readHtml(bytes);
    case 'markdown':
      return readPlainText(bytes, 'text/markdown');
    case 'plain':
      return readPlainText(bytes, 'text/plain');
  }
}
