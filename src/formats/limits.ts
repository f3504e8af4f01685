/** Bounds that no honest minutes reach; what is over them is refused with a message, so that reading never hangs. */

/** Bytes of one file: 20 MB. */
export const maxFileBytes = 20 * 1024 * 1024;

/** Pages of one document. */
export const maxPages = 2_000;

/** UTF-16 units of the text of one document. */
export const maxTextLength = 10_000_000;

/** Bytes that all parts of a DOCX together may say they inflate to, pictures included. */
export const maxPackageBytes = 500 * 1024 * 1024;

/** Bytes that one part of a DOCX that is read may inflate to. */
export const maxPartBytes = 100 * 1024 * 1024;

/** How many times its packed size a part of a DOCX may inflate to, asked only of parts over `ratioFreeBytes`. */
export const maxInflateRatio = 200;

/** Bytes up to which the inflate ratio of a part does not matter. */
export const ratioFreeBytes = 10 * 1024 * 1024;

/** Parts of a DOCX. */
export const maxPackageParts = 10_000;

/** Tables inside tables that keep their columns; deeper ones are read line by line. */
export const maxTableDepth = 8;

/** Cells of one row, counting those that it spans, that keep their place. */
export const maxColumns = 50;

/** Milliseconds that the text of one PDF may take to be drawn together. */
export const maxPdfMilliseconds = 30_000;

/** Bytes that the streams of a PDF, its pictures apart, may together inflate to. */
export const maxPdfInflatedBytes = 100 * 1024 * 1024;

/** Pieces of text of one PDF page; a printed page has some thousands. */
export const maxPdfPageItems = 50_000;
