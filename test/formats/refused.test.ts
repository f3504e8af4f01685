import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/format-error.js';
import { readBytes } from '../../src/formats/read-bytes.js';
import { utf16, utf8 } from './support/bytes.js';
import { docxFiles, docxOf, paragraph } from './support/docx.js';
import { failureOf } from './support/failure.js';
import { pdfOf } from './support/pdf.js';
import { zipOf } from './support/zip.js';

const ole = (content = ''): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(content, 'utf16le')]);
const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251);
const docx = docxOf({ body: paragraph('Ann Lee') });
const encrypted = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<00><00>]`;
const pdf = pdfOf([[{ x: 50, y: 700, text: 'Ann Lee' }]]);

const refused: [string, string, Uint8Array, string][] = [
  ['an empty file', 'a.txt', utf8(''), 'a.txt: is empty; check that'],
  ['a file of blanks', 'a.txt', utf8(' \n\t\u00a0\n\f\n'), 'holds no text'],
  ['an empty Markdown file with a byte order mark', 'a.md', utf8('\ufeff'), 'holds no text'],
  ['a page without text', 'a.html', utf8('<html><script>x()</script></html>'), 'holds no text'],
  ['a document without text', 'a.docx', docxOf({ body: paragraph('') }), 'holds no text'],
  ['a file over 20 MB', 'a.txt', utf8('x'.repeat(20 * 1024 * 1024 + 1)), 'is the most that is read'],
  ['more than 10 million characters', 'a.txt', utf8('a b\n'.repeat(2_600_000)), 'more than 10 million characters'],
  ['a text of more than 2,000 pages', 'a.txt', utf8('x\f'.repeat(2001)), 'has 2001 pages'],
  ['a binary file', 'a.txt', noise, 'is a binary file'],
  ['a picture', 'a.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, ...noise]), 'is a picture'],
  ['a photograph named as a PDF', 'a.pdf', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...noise]), 'is a picture'],
  ['an RTF file', 'a.doc', utf8('{\\rtf1 Ann}'), 'is an RTF file; save it as .docx'],
  ['an old Word file', 'a.doc', ole(), 'Word 97-2003 .doc'],
  ['an old Word file with a new name', 'a.docx', ole(), 'Word 97-2003 .doc'],
  ['an e-mail', 'a.msg', ole(), 'is an e-mail'],
  ['a document with a password', 'a.docx', ole('EncryptedPackage'), 'is protected by a password'],
  ['a packed archive', 'a.txt', Uint8Array.from([0x1f, 0x8b, 8, 0]), 'is a packed archive'],
  ['a zip of other files', 'a.zip', zipOf([{ name: 'minutes.txt', content: 'x' }]), 'is a zip archive, not a document'],
  ['a spreadsheet', 'a.xlsx', zipOf([{ name: 'xl/workbook.xml', content: 'x' }]), 'is a spreadsheet'],
  ['a presentation', 'a.pptx', zipOf([{ name: 'ppt/presentation.xml', content: 'x' }]), 'is a presentation'],
  [
    'an OpenDocument file',
    'a.odt',
    zipOf([
      { name: 'mimetype', content: 'x' },
      { name: 'content.xml', content: 'x' },
    ]),
    'is an OpenDocument file',
  ],
  ['text named as a DOCX', 'a.docx', utf8('Ann Lee'), 'is named .docx but is none'],
  ['a page named as a PDF', 'a.pdf', utf8('<html>Not found</html>'), 'is named .pdf but is none'],
  ['XML of another kind', 'a.xml', utf8('<?xml version="1.0"?><feed/>'), 'is an XML file'],
  ['XML of another kind in UTF-16', 'a.xml', utf16('<?xml version="1.0"?><feed/>', 'little'), 'is an XML file'],
  ['a DOCX without its main part', 'a.docx', zipOf(docxFiles({ body: '' }).slice(0, 1)), 'word/document.xml) is missing'],
  ['a DOCX with another main part', 'a.docx', zipOf([{ name: 'word/document.xml', content: '<x/>' }]), 'its main part is no document'],
  ['a DOCX cut short', 'a.docx', docx.subarray(0, docx.length - 30), 'is damaged: its zip archive'],
  [
    'a DOCX with a broken part',
    'a.docx',
    zipOf([{ name: 'word/document.xml', content: 'x', declaredCrc: 1 }]),
    'is damaged: its zip archive',
  ],
  [
    'a DOCX whose directory points nowhere',
    'a.docx',
    Uint8Array.from([...docx.subarray(0, 4), ...docx.subarray(-22)]),
    'is damaged: its zip archive',
  ],
  [
    'a DOCX with an encrypted part',
    'a.docx',
    zipOf([{ name: 'word/document.xml', content: 'x', encrypted: true }]),
    'is protected by a password',
  ],
  ['a PDF with a password', 'a.pdf', pdfOf([[]], { trailer: encrypted }), 'is protected by a password'],
  [
    'a scanned PDF',
    'a.pdf',
    pdfOf([[], []]),
    'is scanned: it holds pictures of pages and no text; have it read by character recognition (OCR)',
  ],
  ['a scanned PDF with page numbers', 'a.pdf', pdfOf([1, 2, 3].map((page) => [{ x: 50, y: 20, text: `Page ${page}` }])), 'is scanned'],
  ['a PDF cut short', 'a.pdf', pdf.subarray(0, 200), 'is damaged: no PDF can be made out'],
  ['a PDF without pages', 'a.pdf', pdfOf([]), 'has no pages'],
  ['a PDF of more than 2,000 pages', 'a.pdf', pdfOf(Array.from({ length: 2001 }, () => [])), 'has 2001 pages'],
];

describe('a file that cannot be read', () => {
  it.each(refused)('is told: %s', async (_, name, bytes, words) => expect(await failureOf(bytes, name)).toContain(words));

  it.each(refused)('is named in the message: %s', async (_, name, bytes) =>
    expect((await failureOf(bytes, name)).startsWith(`${name}: `)).toBe(true),
  );

  it('is a FormatError that keeps the cause', async () => {
    const error: unknown = await readBytes(pdf.subarray(0, 200), 'a.pdf').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FormatError);
    expect(error).toMatchObject({ name: 'FormatError', file: 'a.pdf', cause: expect.any(Error) });
  });
});
