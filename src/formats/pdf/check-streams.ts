import { inflateSync } from 'node:zlib';
import { FormatError } from '../format-error.js';
import { maxPdfInflatedBytes } from '../limits.js';

/** Bytes before a stream in which its dictionary says what it is. */
const dictionaryBytes = 512;

/** How often a stream may be deflated inside itself. */
const mostLayers = 3;

/**
 * Makes sure that the streams of a PDF inflate to no more than the limits allow, before anything draws them. Pictures are
 * passed over: their text is never asked for.
 * @throws FormatError where they inflate to more.
 */
export function checkStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = maxPdfInflatedBytes;
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 1)) {
    const dictionary = dictionaryBefore(file, at);
    if (dictionary !== null && dictionary.includes('FlateDecode') && !/\/Subtype\s{0,9}\/Image\b/.test(dictionary)) {
      left -= inflatedLength(file.subarray(contentStart(file, at)), left);
    }
    const end = file.indexOf('endstream', at);
    if (end === -1) return;
    at = end + 'endstream'.length;
  }
}

function dictionaryBefore(file: Buffer, at: number): string | null {
  const before = file.toString('latin1', Math.max(0, at - dictionaryBytes), at).trimEnd();
  return before.endsWith('>>') ? before.slice(before.lastIndexOf(' obj') + 1) : null;
}

function contentStart(file: Buffer, at: number): number {
  const after = at + 'stream'.length;
  if (file[after] === 0x0d && file[after + 1] === 0x0a) return after + 2;
  return file[after] === 0x0a || file[after] === 0x0d ? after + 1 : after;
}

/** Bytes that the layers of a stream inflate to; what is not deflated at all counts for nothing. */
function inflatedLength(packed: Uint8Array, limit: number): number {
  let length = 0;
  let content: Uint8Array = packed;
  for (let layer = 0; layer < mostLayers && (content[0]! & 0x0f) === 8; layer += 1) {
    const next = inflated(content, limit - length);
    if (next === null) return length;
    content = next;
    length += content.length;
  }
  return length;
}

function inflated(packed: Uint8Array, limit: number): Uint8Array | null {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(limit, 1) });
  } catch (error) {
    if (error instanceof RangeError) {
      throw new FormatError('would unpack to far more than any minutes hold, and was not read; print it to a new PDF', null, {
        cause: error,
      });
    }
    return null;
  }
}
