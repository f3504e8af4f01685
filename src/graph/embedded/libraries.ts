import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../settings.js';
import type { Progress } from '../graph.js';
import { GraphError } from '../graph-error.js';
import { isAlive } from './is-alive.js';
import { copyDependencies } from './maven.js';
import { unusableFolder } from './unusable-folder.js';

const pom = join(projectRoot, 'src', 'graph', 'embedded', 'pom.xml');

/** The Neo4j version that pom.xml names, such as `5.26.30`. */
export function embeddedVersion(): string {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1];
  if (version === undefined) throw new GraphError(`${pom} names no neo4j.version: restore the file from the repository`);
  return version;
}

/**
 * The folder with the server's jar files; downloads them the first time. They are put together in a folder of their own
 * and renamed when complete, so that an interrupted download never counts and two processes may do it at once.
 * @param cache the per-user cache folder (`settings.cache`).
 * @throws GraphError where Maven is missing or fails, or the cache cannot be written to.
 */
export async function serverLibraries(cache: string, onProgress: Progress): Promise<string> {
  const name = `neo4j-${embeddedVersion()}`;
  const complete = join(cache, name);
  const libraries = join(complete, 'lib');
  if (existsSync(libraries)) return libraries;

  const download = join(cache, `${name}.download-${process.pid}`);
  try {
    await mkdir(download, { recursive: true });
    await removeAbandoned(cache, `${name}.download-`);
  } catch (error) {
    throw unusableFolder('The folder for downloads', cache, 'XDG_CACHE_HOME', error);
  }
  try {
    await copyDependencies(pom, join(download, 'lib'), embeddedVersion(), onProgress);
    await rename(download, complete);
  } catch (error) {
    if (!existsSync(libraries)) throw error;
  } finally {
    await rm(download, { recursive: true, force: true });
  }
  return libraries;
}

async function removeAbandoned(cache: string, prefix: string): Promise<void> {
  for (const entry of await readdir(cache)) {
    if (!entry.startsWith(prefix) || isAlive(Number(entry.slice(prefix.length)))) continue;
    await rm(join(cache, entry), { recursive: true, force: true });
  }
}
