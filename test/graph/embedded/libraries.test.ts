import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { embeddedVersion, serverLibraries } from '../../../src/graph/embedded/libraries.js';
import { fakeCommand } from '../../support/fake-command.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const usualPath = process.env.PATH ?? '';
const findTarget = 'for a in "$@"; do case "$a" in -DoutputDirectory=*) target="${a#-DoutputDirectory=}";; esac; done';
const downloads = `[ "$1" = --version ] && exit 0
${findTarget}
mkdir -p "$target"; sleep 0.3; echo jar > "$target/server.jar"; i=0
while [ $i -lt 30 ]; do echo "[INFO] Downloaded from somewhere: http://a.b/x$i.jar (1 kB)"; i=$((i+1)); done`;

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  vi.stubEnv('PATH', `${folder}/commands:${usualPath}`);
});
afterEach(() => vi.unstubAllEnvs());

describe('the libraries of the embedded server', () => {
  it('are downloaded once, with a word on how far it is', async () => {
    await fakeCommand(`${folder}/commands`, 'mvn', downloads);
    const words: string[] = [];
    const libraries = await serverLibraries(join(folder, 'cache'), (text) => words.push(text));
    expect(libraries).toBe(join(folder, 'cache', `neo4j-${embeddedVersion()}`, 'lib'));
    expect(await readFile(join(libraries, 'server.jar'), 'utf8')).toBe('jar\n');
    expect(words).toEqual([
      `Downloading Neo4j ${embeddedVersion()} with Maven (once for this user, about 123 MB)`,
      `Downloading Neo4j ${embeddedVersion()}: 25 files`,
      `Neo4j ${embeddedVersion()} is in place`,
    ]);
    await fakeCommand(`${folder}/commands`, 'mvn', 'exit 1');
    expect(await serverLibraries(join(folder, 'cache'), () => {})).toBe(libraries);
  });

  it('may be downloaded by two at once', async () => {
    await fakeCommand(`${folder}/commands`, 'mvn', downloads);
    const cache = join(folder, 'cache');
    const other = join(cache, `neo4j-${embeddedVersion()}`, 'lib');
    const ours = serverLibraries(cache, () => {});
    await mkdir(other, { recursive: true });
    await writeFile(join(other, 'server.jar'), 'jar of the other\n');
    expect(await readFile(join(await ours, 'server.jar'), 'utf8')).toBe('jar of the other\n');
    expect(await readdir(cache)).toEqual([`neo4j-${embeddedVersion()}`]);
  });

  it('do not count where a download was interrupted, whose remains go', async () => {
    await fakeCommand(`${folder}/commands`, 'mvn', downloads);
    const abandoned = join(folder, 'cache', `neo4j-${embeddedVersion()}.download-4194304`);
    await mkdir(join(abandoned, 'lib'), { recursive: true });
    await serverLibraries(join(folder, 'cache'), () => {});
    expect(existsSync(abandoned)).toBe(false);
  });

  it('say what Maven said where it fails, and keep nothing', async () => {
    await fakeCommand(`${folder}/commands`, 'mvn', `[ "$1" = --version ] && exit 0\n${findTarget}\nmkdir -p "$target"; echo "[ERROR] Unknown host"; exit 1`);
    await expect(serverLibraries(join(folder, 'cache'), () => {})).rejects.toThrow(/Maven could not download Neo4j.*Check the connection.*\[ERROR\] Unknown host/s);
    expect(await readdir(join(folder, 'cache'))).toEqual([]);
  });

  it('say what to install where there is no Maven', async () => {
    vi.stubEnv('PATH', join(folder, 'nothing'));
    await expect(serverLibraries(join(folder, 'cache'), () => {})).rejects.toThrow(/Maven \(mvn\) is needed once.*apt-get install maven.*NEO4J_URI/s);
  });

  it('say which setting to change where the cache cannot be made', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(serverLibraries(join(folder, 'file', 'cache'), () => {})).rejects.toThrow(/a part of the path is a file.*XDG_CACHE_HOME/);
  });
});
