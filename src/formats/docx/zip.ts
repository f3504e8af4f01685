import { crc32, inflateRawSync } from 'node:zlib';
import { maxInflateRatio, maxPartBytes, ratioFreeBytes } from '../limits.js';
import { FormatError } from '../format-error.js';
import { damagedZip, readZipDirectory, zipBomb, type ZipEntry } from './zip-directory.js';

const localHeaderLength = 30;

/**
 * A zip archive in memory. A part is inflated when it is asked for, and never to more than the archive declares for it or
 * than the limits allow.
 */
export class Zip {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  /** @throws FormatError where the archive is damaged, or has more parts or more content than the limits allow. */
  constructor(private readonly bytes: Uint8Array) {
    this.entries = readZipDirectory(bytes);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Whether any part's name begins so. */
  hasUnder(start: string): boolean {
    return [...this.entries.keys()].some((name) => name.startsWith(start));
  }

  /**
   * The bytes of a part, null where there is none of that name.
   * @throws FormatError for a part that is damaged, encrypted, or larger than the limits allow.
   */
  part(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    if (entry === undefined) return null;
    if (entry.encrypted) throw new FormatError('is protected by a password; save a copy without one and read that');
    if (entry.size > maxPartBytes) throw zipBomb();
    if (entry.size > ratioFreeBytes && entry.size > entry.packedSize * maxInflateRatio) throw zipBomb();
    const content = this.inflate(entry);
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw damagedZip();
    return content;
  }

  private inflate(entry: ZipEntry): Uint8Array {
    const packed = this.packed(entry);
    if (entry.method === 0) return packed;
    if (entry.method !== 8) throw damagedZip();
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) });
    } catch (error) {
      throw isTooLarge(error) ? zipBomb() : damagedZip();
    }
  }

  private packed(entry: ZipEntry): Uint8Array {
    const { bytes } = this;
    if (entry.headerAt + localHeaderLength > bytes.length) throw damagedZip();
    const view = new DataView(bytes.buffer, bytes.byteOffset + entry.headerAt, localHeaderLength);
    const start = entry.headerAt + localHeaderLength + view.getUint16(26, true) + view.getUint16(28, true);
    if (start + entry.packedSize > bytes.length) throw damagedZip();
    return bytes.subarray(start, start + entry.packedSize);
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
