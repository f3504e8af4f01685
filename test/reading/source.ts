import type { SourceText } from '../../src/formats/source-text.js';

/** A text as a format reader hands it over, with nothing known of its layout. */
export function sourceOf(text: string, more: Partial<SourceText> = {}): SourceText {
  return { text, mediaType: 'text/plain', title: null, pageStarts: [], skipped: [], sha256: '', problems: [], ...more };
}
