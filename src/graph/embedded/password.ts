import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import type { Home } from './home.js';
import { unusableFolder } from './unusable-folder.js';

/** The password of this data folder, or null where none was made yet. */
export async function readPassword(home: Home): Promise<string | null> {
  try {
    return (await readFile(home.password, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unusableFolder('The password file', home.password, 'MINUTES_GRAPH_HOME', error);
  }
}

/** The password of this data folder; makes a random one the first time. Two processes that make one at once get the same. */
export async function ensurePassword(home: Home): Promise<string> {
  const known = await readPassword(home);
  if (known !== null) return known;
  const draft = `${home.password}.${process.pid}`;
  try {
    await writeFile(draft, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
    await link(draft, home.password);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unusableFolder('The data folder', home.root, 'MINUTES_GRAPH_HOME', error);
  } finally {
    await rm(draft, { force: true });
  }
  return (await readPassword(home)) ?? '';
}
