import { posix } from 'node:path';
import { FormatError } from '../format-error.js';
import { readWordPart } from './read-word-part.js';
import { Zip } from './zip.js';

/** The XML of the parts of a DOCX that are read; null for one that it does not have. */
export interface WordPackage {
  document: string;
  styles: string | null;
  numbering: string | null;
  properties: string | null;
}

/**
 * Opens a DOCX and finds its parts by the relations that it declares.
 * @throws FormatError for an archive that is damaged, too large, or no DOCX.
 */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const zip = new Zip(bytes);
  const root = relations(zip, '');
  const main = root.get('officeDocument') ?? 'word/document.xml';
  const document = textOf(zip, main);
  if (document === null) throw new FormatError(missing(zip));
  const own = relations(zip, main);
  return {
    document,
    styles: textOf(zip, own.get('styles') ?? 'word/styles.xml'),
    numbering: textOf(zip, own.get('numbering') ?? 'word/numbering.xml'),
    properties: textOf(zip, root.get('core-properties') ?? 'docProps/core.xml'),
  };
}

function missing(zip: Zip): string {
  if (zip.hasUnder('xl/')) return 'is a spreadsheet; save the minutes in it as PDF, HTML or plain text and read that';
  if (zip.hasUnder('ppt/')) return 'is a presentation; save the minutes in it as PDF and read that';
  if (zip.has('content.xml')) return 'is an OpenDocument file; save it as .docx or PDF and read that';
  if (zip.has('[Content_Types].xml'))
    return 'is damaged: its main part (word/document.xml) is missing; open it in a word processor and save it again';
  return 'is a zip archive, not a document; unpack it and read the files in it';
}

/** The targets that a part (empty for the package) is related to, by the last word of the kind of relation. */
function relations(zip: Zip, part: string): Map<string, string> {
  const folder = posix.dirname(part);
  const xml = textOf(zip, posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  const targets = new Map<string, string>();
  if (xml === null) return targets;
  readWordPart(xml, ['Type', 'Target', 'TargetMode'], {
    open: (_, attributes) => {
      const kind = attributes.get('Type')?.split('/').at(-1);
      const target = attributes.get('Target');
      if (kind === undefined || target === undefined || attributes.get('TargetMode') === 'External') return;
      if (!targets.has(kind)) targets.set(kind, target.startsWith('/') ? target.slice(1) : posix.join(folder, target));
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}

function textOf(zip: Zip, name: string): string | null {
  const bytes = zip.part(name);
  if (bytes === null) return null;
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}
