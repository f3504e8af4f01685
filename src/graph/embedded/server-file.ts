import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Home } from './home.js';
import { unusableFolder } from './unusable-folder.js';

const shape = z.object({ uri: z.string(), pid: z.number().int(), started: z.string() });

/** A server that runs on a data folder: where it listens, Java's process id, and since when (ISO 8601, UTC). */
export type RunningServer = z.infer<typeof shape>;

/** What the server file says; null where there is none or it holds something else. The server may be gone all the same. */
export async function readServerFile(home: Home): Promise<RunningServer | null> {
  try {
    return shape.parse(JSON.parse(await readFile(home.serverFile, 'utf8')));
  } catch {
    return null;
  }
}

/** Replaces the server file in one step. */
export async function writeServerFile(home: Home, server: RunningServer): Promise<void> {
  const draft = `${home.serverFile}.${process.pid}`;
  try {
    await writeFile(draft, `${JSON.stringify(server, null, 2)}\n`);
    await rename(draft, home.serverFile);
  } catch (error) {
    throw unusableFolder('The data folder', home.root, 'MINUTES_GRAPH_HOME', error);
  }
}

/** Removes the server file if it still speaks of this server. */
export async function removeServerFile(home: Home, server: RunningServer): Promise<void> {
  const found = await readServerFile(home);
  if (found?.pid === server.pid && found.uri === server.uri) await rm(home.serverFile, { force: true });
}
