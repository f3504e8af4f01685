import type { FormatReading } from '../reading.js';
import { cleanText } from '../text/clean-text.js';
import { decodeText } from '../text/decode-text.js';
import { htmlText } from './html-text.js';

/** Bytes at the beginning of a page in which it names its encoding. */
const headBytes = 2048;

/**
 * Reads a web page, in the encoding that it is in or names.
 * @throws FormatError for a page that declares entities of its own.
 */
export function readHtml(bytes: Uint8Array): FormatReading {
  const decoded = decodeText(bytes, declaredEncoding(bytes));
  const page = htmlText(decoded.text);
  const { text, problems } = cleanText(page.lines.join('\n'));
  return {
    text,
    mediaType: 'text/html',
    title: page.title,
    pageStarts: [],
    skipped: [],
    problems: [...decoded.problems, ...page.problems, ...problems],
  };
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, headBytes)).toString('latin1');
  return /(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9_:-]{2,40})/i.exec(head)?.[1] ?? null;
}
