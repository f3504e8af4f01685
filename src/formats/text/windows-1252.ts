const upperHalf = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/**
 * The text of Windows-1252 bytes, which Latin-1 without control characters is a part of. The five bytes that stand for
 * nothing become U+FFFD. Written out here because the platform's decoder reads 80-9F as control characters in some releases.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (unit) => upperHalf.charAt(unit.charCodeAt(0) - 0x80));
}
