import { FormatError } from '../format-error.js';
import type { FormatReading } from '../reading.js';
import { cleanText } from '../text/clean-text.js';
import { Numbering } from './numbering.js';
import { readWordPart } from './read-word-part.js';
import { Styles } from './styles.js';
import { WordBody } from './word-body.js';
import { openWordPackage } from './word-package.js';

/** The media type of a DOCX. */
export const docxMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Reads a DOCX: a paragraph is a line, with the number that an automatic list gives it; a row of a table is a line with
 * tabs between its cells. Headers, footers, notes, comments and removed text are left out. It has no pages: those are
 * made only when it is printed.
 * @throws FormatError for a file that is damaged, too large, or no DOCX.
 */
export function readDocx(bytes: Uint8Array): FormatReading {
  const parts = openWordPackage(bytes);
  if (!/<(?:[\w.-]{1,30}:)?document[\s>]/.test(parts.document.slice(0, 10_000))) {
    throw new FormatError('is damaged: its main part is no document; open it in a word processor and save it again');
  }
  const styles = new Styles(parts.styles);
  const body = new WordBody(styles, new Numbering(parts.numbering, styles));
  readWordPart(parts.document, WordBody.attributes, body);
  const { text, problems } = cleanText(body.finish().join('\n'));
  return {
    text,
    mediaType: docxMediaType,
    title: titleOf(parts.properties),
    pageStarts: [],
    skipped: [],
    problems: [...leftOut(body), ...problems],
  };
}

function leftOut({ noteCount, foreignParts }: WordBody): string[] {
  const problems: string[] = [];
  if (noteCount > 0) problems.push(`The document has ${noteCount} foot- or endnotes; they were not read.`);
  if (foreignParts > 0) problems.push(`The document holds ${foreignParts} files of another format; they were not read.`);
  return problems;
}

function titleOf(properties: string | null): string | null {
  if (properties === null) return null;
  let title = '';
  let inTitle = false;
  readWordPart(properties, [], {
    open: (name) => {
      inTitle = name === 'dc:title' || name === 'title';
    },
    close: () => {
      inTitle = false;
    },
    text: (value) => {
      if (inTitle) title += value;
    },
  });
  const plain = title.replace(/\s+/g, ' ').trim();
  return plain === '' ? null : plain;
}
