import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a zip archive; the rest is for archives that lie about themselves. */
export interface ZipFile {
  name: string;
  content: string | Uint8Array;
  stored?: boolean;
  encrypted?: boolean;
  /** Size and checksum that the archive declares, where they are not the true ones. */
  declaredSize?: number;
  declaredCrc?: number;
}

/** The bytes of a zip archive with these files. */
export function zipOf(files: readonly ZipFile[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const content = Buffer.from(file.content);
    const packed = file.stored === true ? content : deflateRawSync(content);
    const common = commonHeader(file, content, packed);
    const name = Buffer.from(file.name);
    const local = Buffer.concat([signature(0x04034b50), common, name, packed]);
    directory.push(Buffer.concat([signature(0x02014b50), uint16(20), common, Buffer.alloc(10), uint32(offset), name]));
    locals.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = [
    signature(0x06054b50),
    uint32(0),
    uint16(files.length),
    uint16(files.length),
    uint32(listed.length),
    uint32(offset),
    uint16(0),
  ];
  return Uint8Array.from(Buffer.concat([...locals, listed, ...end]));
}

function commonHeader(file: ZipFile, content: Buffer, packed: Buffer): Buffer {
  return Buffer.concat([
    uint16(20),
    uint16(file.encrypted === true ? 1 : 0),
    uint16(file.stored === true ? 0 : 8),
    uint32(0),
    uint32(file.declaredCrc ?? crc32(content)),
    uint32(packed.length),
    uint32(file.declaredSize ?? content.length),
    uint16(Buffer.byteLength(file.name)),
    uint16(0),
  ]);
}

function signature(value: number): Buffer {
  return uint32(value);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
