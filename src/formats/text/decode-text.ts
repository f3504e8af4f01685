import { unmarkedUtf16 } from './unmarked-utf16.js';
import { decodeWindows1252 } from './windows-1252.js';

/** Decoded text, without a byte order mark, and what was doubtful about its encoding. */
export interface DecodedText {
  text: string;
  problems: string[];
}

const marks: { bytes: number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

const namesOfWindows1252 = new Set(['windows-1252', 'cp1252', 'iso-8859-1', 'latin1', 'latin-1', 'us-ascii', 'ascii']);
const namesOfUtf8 = new Set(['utf-8', 'utf8']);

/**
 * Decodes text by its byte order mark, else as UTF-8 where it is that, else as UTF-16 where every second byte is zero,
 * else in the `declared` encoding (what an HTML page says of itself), else as Windows-1252.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const mark = marks.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return told(decoded(bytes, mark.encoding), mark.encoding.toUpperCase());
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return told(decoded(bytes, wide), wide.toUpperCase());
  const strict = strictUtf8(bytes);
  if (strict !== null) return { text: strict, problems: [] };
  const loose = decoded(bytes, 'utf-8');
  const { lost, foreign } = countUnits(loose);
  if (foreign >= 4 * lost) return told(loose, 'UTF-8');
  return decodedAs(bytes, declared?.toLowerCase() ?? null);
}

function decodedAs(bytes: Uint8Array, declared: string | null): DecodedText {
  if (declared !== null && !namesOfWindows1252.has(declared) && !namesOfUtf8.has(declared)) {
    const text = inEncoding(bytes, declared);
    if (text !== null) return told(text, declared);
  }
  const { text, problems } = told(decodeWindows1252(bytes), 'Windows-1252');
  if (declared !== null && namesOfWindows1252.has(declared)) return { text, problems };
  return {
    text,
    problems: [...problems, 'The file is not UTF-8 and was read as Windows-1252; if accents or quotes look wrong, save it as UTF-8.'],
  };
}

function told(text: string, encoding: string): DecodedText {
  const { lost } = countUnits(text);
  if (lost === 0) return { text, problems: [] };
  return { text, problems: [`${lost} characters are not valid ${encoding} and stand as \ufffd; save the file again as UTF-8.`] };
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function inEncoding(bytes: Uint8Array, label: string): string | null {
  try {
    return decoded(bytes, label);
  } catch {
    return null;
  }
}

/** How many units of a text are U+FFFD, and how many others are beyond ASCII. */
function countUnits(text: string): { lost: number; foreign: number } {
  let lost = 0;
  let foreign = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0xfffd) lost += 1;
    else if (unit > 0x7f) foreign += 1;
  }
  return { lost, foreign };
}
