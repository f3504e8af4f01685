import { extensionOf } from './extension-of.js';

const extensions = new Set(['txt', 'text', 'md', 'markdown', 'html', 'htm', 'docx', 'pdf']);

/**
 * Whether a file of this name, found in a folder, is one to read: by its ending, in any case. Hidden files and the
 * lock files that Word leaves beside an open document are not. A file named by itself is read whatever its name.
 */
export function isReadable(name: string): boolean {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return !base.startsWith('.') && !base.startsWith('~$') && extensions.has(extensionOf(base));
}
