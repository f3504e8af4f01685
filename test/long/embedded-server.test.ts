import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { homeAt } from '../../src/graph/embedded/home.js';
import { readServerFile } from '../../src/graph/embedded/server-file.js';
import { openGraph } from '../../src/graph/open-graph.js';
import { runChild } from '../support/child.js';
import type { Child } from '../support/child.js';
import { descendants, endedAfter, javaProcessesOf, kill, listeningOn } from '../support/processes.js';
import { embeddedSettings } from '../support/settings.js';
import { temporaryFolder } from '../support/temporary-folder.js';

function open(home: string, own: 'start' | 'share'): Child {
  return runChild('long/children/open.ts', { MINUTES_GRAPH_HOME: home, OWN: own });
}

async function javaOf(home: string): Promise<number> {
  return (await readServerFile(homeAt(home)))?.pid ?? 0;
}

describe('the embedded server', () => {
  it('ends within 5 s when the process that started it is killed, and starts again on the same data', async () => {
    const home = await temporaryFolder();
    const child = open(home, 'start');
    expect(await child.nextLine()).toEqual({ open: true });
    const java = await javaOf(home);
    kill(child.pid);
    expect(await endedAfter(java, 10_000)).toBeLessThan(5_000);
    expect(await readServerFile(homeAt(home))).not.toBeNull();

    const graph = await openGraph(embeddedSettings(home), { own: 'start' });
    await graph.close();
    expect(await readServerFile(homeAt(home))).toBeNull();
    expect(javaProcessesOf(home)).toEqual([]);
  });

  it.each(['its starter', 'its watchdog'])('ends within 5 s when every process but Java itself is killed, %s first', async (killedFirst) => {
    const home = await temporaryFolder();
    const child = open(home, 'start');
    expect(await child.nextLine()).toEqual({ open: true });
    const java = await javaOf(home);
    const others = descendants(child.pid).filter((pid) => pid !== java);
    expect(others.length).toBeGreaterThanOrEqual(3);
    for (const pid of killedFirst === 'its starter' ? [child.pid, ...others] : [...others.toReversed(), child.pid]) kill(pid);
    expect(await endedAfter(java, 10_000)).toBeLessThan(5_000);
  });

  it('is not taken twice: a second start is refused, an ingest shares it and leaves it running', async () => {
    const home = await temporaryFolder();
    const owner = open(home, 'start');
    await owner.nextLine();
    const java = await javaOf(home);

    const second = await open(home, 'start').nextLine();
    expect(second.error).toContain(`Another Minutes Graph already runs on this data folder (${home}): stop it or set MINUTES_GRAPH_HOME`);
    const guest = open(home, 'share');
    expect(await guest.nextLine()).toEqual({ open: true });
    guest.process.stdin?.end();
    expect(await guest.nextLine()).toEqual({ closed: true });

    expect(javaProcessesOf(home)).toEqual([java]);
    owner.process.stdin?.end();
    expect(await owner.nextLine()).toEqual({ closed: true });
    expect(javaProcessesOf(home)).toEqual([]);
  });

  it('runs once where two processes start at once, and both use it', async () => {
    const home = await temporaryFolder();
    const both = [open(home, 'share'), open(home, 'share')];
    expect(await Promise.all(both.map((child) => child.nextLine()))).toEqual([{ open: true }, { open: true }]);
    await sleep(500);
    expect(javaProcessesOf(home)).toEqual([await javaOf(home)]);
  });

  it('goes to one of two that both want to own it', async () => {
    const home = await temporaryFolder();
    const both = await Promise.all([open(home, 'start'), open(home, 'start')].map((child) => child.nextLine()));
    expect(both.filter(({ open: opened }) => opened === true)).toHaveLength(1);
    expect(both.map(({ error }) => error).join('')).toContain('Another Minutes Graph already runs on this data folder');
  });

  it('listens on loopback alone, for Bolt alone, behind a password', async () => {
    const home = await temporaryFolder();
    await open(home, 'start').nextLine();
    const { uri } = (await readServerFile(homeAt(home)))!;
    expect(listeningOn(await javaOf(home))).toEqual([`127.0.0.1:${new URL(uri).port}`]);
  });

  it('says that its password is gone where only that file was deleted', async () => {
    const home = await temporaryFolder();
    const graph = await openGraph(embeddedSettings(home));
    await graph.close();
    await rm(homeAt(home).password);
    await expect(openGraph(embeddedSettings(home))).rejects.toThrow(/the file .*password that holds it is gone/);
  });
});
