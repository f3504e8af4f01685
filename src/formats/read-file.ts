import { readFile as readBytesOf, stat } from 'node:fs/promises';
import { FormatError } from './format-error.js';
import { maxFileBytes } from './limits.js';
import { readBytes, tooManyBytes } from './read-bytes.js';
import type { SourceText } from './source-text.js';

const messages = new Map([
  ['ENOENT', 'no such file; check the path'],
  ['ENOTDIR', 'no such file; check the path'],
  ['EISDIR', 'is a folder; name the file in it'],
  ['EACCES', 'may not be read by you; ask its owner for permission, or copy it'],
  ['EPERM', 'may not be read by you; ask its owner for permission, or copy it'],
  ['ENAMETOOLONG', 'no such file: the path is too long'],
  ['ELOOP', 'no such file: its links lead in a circle'],
  ['ERR_INVALID_ARG_VALUE', 'no such file: the path holds a zero byte'],
]);

/**
 * Reads one file: plain text, Markdown, HTML, DOCX or PDF, told apart by content.
 * @throws FormatError where the file cannot be opened or read; its message begins with the path and says what to do.
 */
export async function readFile(path: string): Promise<SourceText> {
  return readBytes(await bytesOf(path), path);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new FormatError('is a folder; name the file in it');
    if (!found.isFile()) throw new FormatError('is a device or pipe; copy what it holds to a file and read that');
    if (found.size > maxFileBytes) throw tooManyBytes(found.size);
    return await readBytesOf(path);
  } catch (error) {
    throw described(error).of(path);
  }
}

function described(error: unknown): FormatError {
  if (error instanceof FormatError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new FormatError(messages.get(code) ?? `cannot be opened (${code || 'unknown reason'}); check the disk it is on`, null, {
    cause: error,
  });
}
