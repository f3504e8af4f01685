import { FormatError } from '../format-error.js';
import { maxPackageBytes, maxPackageParts } from '../limits.js';

/** One file of a zip archive, as the archive's directory declares it. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  crc: number;
  packedSize: number;
  /** Bytes that the file says it inflates to. */
  size: number;
  /** Offset of the file's own header. */
  headerAt: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const longestComment = 0xffff;

/** What a damaged archive is answered with. */
export function damagedZip(): FormatError {
  return new FormatError('is damaged: its zip archive cannot be read; open it in a word processor, let it be repaired, and save it again');
}

/** What an archive is answered with that inflates to more than the limits allow. */
export function zipBomb(): FormatError {
  return new FormatError('would unpack to far more than any minutes hold, and was not unpacked; copy its text to a new document');
}

/**
 * The directory of a zip archive, by file name. Nothing is inflated.
 * @throws FormatError where it is damaged, or has more files or more content than the limits allow.
 */
export function readZipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > maxPackageParts) throw zipBomb();
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw damagedZip();
    const nameLength = view.getUint16(at + 28, true);
    const entry = entryAt(bytes, view, at, nameLength);
    total += entry.size;
    if (total > maxPackageBytes) throw zipBomb();
    entries.set(entry.name, entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry {
  return {
    name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength))
      .toString('utf8')
      .replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    headerAt: view.getUint32(at + 42, true),
  };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw damagedZip();
}
