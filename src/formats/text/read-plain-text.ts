import type { FormatReading } from '../reading.js';
import { cleanText } from './clean-text.js';
import { decodeText } from './decode-text.js';
import { splitAtFormFeeds } from './pages.js';
import { runningLines } from './running-lines.js';

/**
 * Reads plain text or Markdown in any common encoding. Markdown keeps its marks: reading makes sense of them. Form feeds
 * end pages and are not part of the text.
 * @throws FormatError where there are too many pages.
 */
export function readPlainText(bytes: Uint8Array, mediaType: 'text/plain' | 'text/markdown'): FormatReading {
  const decoded = decodeText(bytes);
  const clean = cleanText(decoded.text);
  const paged = splitAtFormFeeds(clean.text);
  return {
    ...paged,
    mediaType,
    title: null,
    skipped: runningLines(paged),
    problems: [...decoded.problems, ...clean.problems],
  };
}
