import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { homeAt, makeHome, makeRunFolder } from '../../../src/graph/embedded/home.js';
import { ensurePassword } from '../../../src/graph/embedded/password.js';
import { runningServer } from '../../../src/graph/embedded/running-server.js';
import { readServerFile, removeServerFile, writeServerFile } from '../../../src/graph/embedded/server-file.js';
import { startFailure } from '../../../src/graph/embedded/start-failure.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

describe('the data folder', () => {
  it('is for its owner alone, and so is its password', async () => {
    const home = await makeHome(join(await temporaryFolder(), 'data'));
    const password = await ensurePassword(home);
    expect(password).toMatch(/^[0-9a-f]{48}$/);
    expect((await stat(home.root)).mode & 0o777).toBe(0o700);
    expect((await stat(home.password)).mode & 0o777).toBe(0o600);
    expect(await readFile(home.password, 'utf8')).toBe(`${password}\n`);
  });

  it('has one password, also where several make it at once', async () => {
    const home = await makeHome(await temporaryFolder());
    const all = await Promise.all([1, 2, 3].map(() => ensurePassword(home)));
    expect(new Set(all).size).toBe(1);
  });

  it('that cannot be made is named, with the setting that moves it', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    await expect(makeHome(join(folder, 'file', 'data'))).rejects.toThrow(/The data folder .*file\/data cannot be used: a part of the path is a file.*MINUTES_GRAPH_HOME/);
  });

  it('loses the folders of starts that are over, and no others', async () => {
    const home = await makeHome(await temporaryFolder());
    await mkdir(join(home.root, 'run', '4194304-old'), { recursive: true });
    const first = await makeRunFolder(home, 'first');
    await makeRunFolder(home, 'second');
    expect(existsSync(join(home.root, 'run', '4194304-old'))).toBe(false);
    expect(existsSync(first)).toBe(true);
  });
});

describe('the server file', () => {
  const server = { uri: 'bolt://127.0.0.1:1', pid: process.pid, started: '2024-01-01T00:00:00.000Z' };

  it('is read back, and null where it is missing or broken', async () => {
    const home = await makeHome(await temporaryFolder());
    expect(await readServerFile(home)).toBeNull();
    await writeServerFile(home, server);
    expect(await readServerFile(home)).toEqual(server);
    await writeFile(home.serverFile, '{"uri": 3');
    expect(await readServerFile(home)).toBeNull();
  });

  it('is removed only by the one whose server it names', async () => {
    const home = await makeHome(await temporaryFolder());
    await writeServerFile(home, server);
    await removeServerFile(home, { ...server, pid: 1 });
    expect(await readServerFile(home)).toEqual(server);
    await removeServerFile(home, server);
    expect(await readServerFile(home)).toBeNull();
  });

  it('does not count where its process is gone, or where nothing answers there', async () => {
    const home = homeAt(await temporaryFolder());
    await ensurePassword(home);
    await writeServerFile(home, { ...server, pid: 4194304 });
    expect(await runningServer(home)).toBeNull();
    await writeServerFile(home, server);
    expect(await runningServer(home)).toBeNull();
  });
});

describe('a server that ended before it was ready', () => {
  it.each([
    ['Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process', /Another Minutes Graph already runs on this data folder \(\/data\): stop it or set MINUTES_GRAPH_HOME/],
    ['java.net.BindException: Address already in use', /port .* was taken/],
    ['java.io.IOException: No space left on device', /the disk of \/data is full/],
    ['java.nio.file.AccessDeniedException: /data/neo4j/logs', /may not write to everything in \/data/],
    ['Error: Could not reserve enough space for object heap', /not enough free memory/],
    ['something else', /Its last lines \(more in \/data\/logs\):\nsomething else/],
  ])('is explained: %s', (output, message) => expect(startFailure(output, '/data', '/data/logs').message).toMatch(message));
});
