import { constants, existsSync } from 'node:fs';
import { access, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isAlive } from './is-alive.js';
import { unusableFolder } from './unusable-folder.js';

/** Where things are in the data folder (`settings.home`). */
export interface Home {
  root: string;
  /** The server's own home: its data and logs. */
  server: string;
  /** The password of the user `neo4j`, for the owner of the folder alone. */
  password: string;
  /** Tells other processes where the running server listens. */
  serverFile: string;
}

/** The places in a data folder; makes nothing. */
export function homeAt(root: string): Home {
  return { root, server: join(root, 'neo4j'), password: join(root, 'password'), serverFile: join(root, 'server.json') };
}

/**
 * Makes the data folder, for its owner alone, where it is missing.
 * @throws GraphError where it cannot be written to.
 */
export async function makeHome(root: string): Promise<Home> {
  const home = homeAt(root);
  try {
    await access(nearestExisting(root), constants.W_OK);
    await mkdir(home.root, { recursive: true, mode: 0o700 });
    await mkdir(home.server, { recursive: true });
  } catch (error) {
    throw unusableFolder('The data folder', root, 'MINUTES_GRAPH_HOME', error);
  }
  return home;
}

/* Making folders below a read-only one fails with a reason that misleads; asking the one that exists gives the true one. */
function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(dirname(path));
}

/** Makes a folder for one start of the server (its configuration and console output) and removes those of starts that are over. */
export async function makeRunFolder(home: Home, name: string): Promise<string> {
  try {
    const all = join(home.root, 'run');
    await mkdir(all, { recursive: true });
    for (const entry of await readdir(all)) {
      if (!isAlive(Number(entry.split('-')[0]))) await rm(join(all, entry), { recursive: true, force: true });
    }
    const folder = join(all, `${process.pid}-${name}`);
    await mkdir(folder, { recursive: true });
    return folder;
  } catch (error) {
    throw unusableFolder('The data folder', home.root, 'MINUTES_GRAPH_HOME', error);
  }
}
