import { GraphError } from '../graph-error.js';

/** The error for a folder that cannot be made or written to; `setting` names the variable that moves it elsewhere. */
export function unusableFolder(what: string, path: string, setting: string, cause: unknown): Error {
  const reason = reasons[(cause as NodeJS.ErrnoException).code ?? ''];
  if (reason === undefined) return cause instanceof Error ? cause : new Error(String(cause));
  return new GraphError(`${what} ${path} cannot be used: ${reason}. Put that right, or set ${setting} to another folder.`, { cause });
}

const reasons: Record<string, string | undefined> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it is on a read-only file system',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a part of the path is a file, not a folder',
};
