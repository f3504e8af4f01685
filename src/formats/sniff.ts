import { extensionOf } from './extension-of.js';
import { FormatError } from './format-error.js';
import { unmarkedUtf16 } from './text/unmarked-utf16.js';

/** The formats that are read. */
export type Format = 'pdf' | 'docx' | 'html' | 'markdown' | 'plain';

/** Bytes at the beginning of a file in which a PDF may still begin. */
const pdfSearchBytes = 1024;

/** Bytes at the beginning of a text in which an HTML page shows itself. */
const htmlSearchBytes = 4096;

const pictures = 'is a picture; have it read by character recognition (OCR) into a PDF with text, and read that';
const archive = 'is a packed archive; unpack it and read the files in it';

const foreign: { starts: number[]; sentence: string }[] = [
  { starts: [0x7b, 0x5c, 0x72, 0x74, 0x66], sentence: 'is an RTF file; save it as .docx, PDF or plain text and read that' },
  { starts: [0x89, 0x50, 0x4e, 0x47], sentence: pictures },
  { starts: [0xff, 0xd8, 0xff], sentence: pictures },
  { starts: [0x47, 0x49, 0x46, 0x38], sentence: pictures },
  { starts: [0x49, 0x49, 0x2a, 0x00], sentence: pictures },
  { starts: [0x4d, 0x4d, 0x00, 0x2a], sentence: pictures },
  { starts: [0x1f, 0x8b], sentence: archive },
  { starts: [0x37, 0x7a, 0xbc, 0xaf], sentence: archive },
  { starts: [0x52, 0x61, 0x72, 0x21], sentence: archive },
];

/**
 * The format of a file: by its content where that shows it, by its name only between kinds of text.
 * @throws FormatError for content that is not read, and for a name that promises what the content is not.
 */
export function sniff(bytes: Uint8Array, name: string): Format {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'docx';
  if (/(?:^|[\r\n\0])%PDF-\d/.test(latin1(bytes, pdfSearchBytes))) return 'pdf';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FormatError(oldOffice(bytes, name));
  const other = foreign.find(({ starts }) => startsWith(bytes, starts));
  if (other !== undefined) throw new FormatError(other.sentence);
  if (isBinary(bytes))
    throw new FormatError('is a binary file of a kind that is not read; give it as plain text, Markdown, HTML, DOCX or PDF');
  const extension = extensionOf(name);
  if (extension === 'docx')
    throw new FormatError('is named .docx but is none (no zip archive): damaged or of another kind; save it again as .docx');
  if (extension === 'pdf') throw new FormatError('is named .pdf but is none: damaged or of another kind; fetch or save it again');
  const head = headOf(bytes);
  if (['html', 'htm', 'xhtml'].includes(extension) || isPage(head)) return 'html';
  if (head.startsWith('<?xml'))
    throw new FormatError('is an XML file of a kind that is not read; save it as plain text, HTML, DOCX or PDF');
  return ['md', 'markdown'].includes(extension) ? 'markdown' : 'plain';
}

function oldOffice(bytes: Uint8Array, name: string): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'is protected by a password; save a copy without one and read that';
  if (extensionOf(name) === 'msg') return 'is an e-mail; save the minutes attached to it or in it as a file and read that';
  return 'is a file of an old Office program (such as Word 97-2003 .doc); open it in a word processor, save it as .docx or PDF and read that';
}

/** Some control characters may have slipped into a text; where they are many it is none. */
function isBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]) || unmarkedUtf16(bytes) !== null) return false;
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls += 1;
  return controls > 4 && controls > bytes.length * 0.02;
}

function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27) || byte === 127;
}

function isPage(head: string): boolean {
  return head.startsWith('<') && (head.includes('<!doctype html') || head.includes('<html'));
}

/** The beginning of a text in lower case, without a byte order mark, the zeros of UTF-16, and space. */
function headOf(bytes: Uint8Array): string {
  return latin1(bytes, htmlSearchBytes)
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart()
    .toLowerCase();
}

function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.subarray(0, length)).toString('latin1');
}

function startsWith(bytes: Uint8Array, starts: readonly number[]): boolean {
  return starts.every((byte, index) => bytes[index] === byte);
}
