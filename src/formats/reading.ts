import type { SourceText } from './source-text.js';

/** What one format's reader makes of the bytes of a file: all of a `SourceText` but the hash, which is the same for every format. */
export type FormatReading = Omit<SourceText, 'sha256'>;
