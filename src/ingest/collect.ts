import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { isReadable } from '../formats/is-readable.js';

/** One file to read. `source` is what the graph keeps of its path: relative to the folder that was given, with `/`. */
export interface Candidate {
  path: string;
  source: string;
}

/** A path that cannot be ingested at all. */
export class PathError extends Error {
  override name = 'PathError';
}

/**
 * The files that the given files and folders name, each once, in the order of their paths. Of a folder, those whose
 * names say that they can be read, at any depth; hidden ones are left out. A file given by name is always taken.
 * @throws PathError where a path does not exist or a folder holds nothing to read.
 */
export async function collect(paths: readonly string[]): Promise<Candidate[]> {
  const found = new Map<string, Candidate>();
  for (const path of paths) {
    for (const candidate of await candidatesAt(resolve(path))) found.set(candidate.path, found.get(candidate.path) ?? candidate);
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function candidatesAt(path: string): Promise<Candidate[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new PathError(`${path}: no such file or folder`);
  if (!found.isDirectory()) return [{ path, source: basename(path) }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && isReadable(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !relative(path, file).split(sep).some((part) => part.startsWith('.')));
  if (files.length === 0) throw new PathError(`${path}: this folder holds no minutes (.txt, .md, .html, .docx or .pdf files)`);
  return files.map((file) => ({ path: file, source: relative(path, file).split(sep).join('/') }));
}
