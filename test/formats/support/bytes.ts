/** The UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The UTF-16 bytes of a text, little or big end first, with the byte order mark that it is given. */
export function utf16(text: string, end: 'little' | 'big', mark = true): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return Uint8Array.from(end === 'little' ? bytes : bytes.swap16());
}

/** Bytes of one unit a character, for characters below 256. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}
