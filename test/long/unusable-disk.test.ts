import { spawnSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openGraph } from '../../src/graph/open-graph.js';
import { writeMeeting } from '../../src/graph/write/write-meeting.js';
import { dump } from '../support/dump.js';
import { meetingFacts } from '../support/facts.js';
import { embeddedSettings } from '../support/settings.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Mounts a small file system in memory; false where this machine does not let us. */
function mount(folder: string, options: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'none', folder], { stdio: 'ignore' }).status === 0;
}

function unmountAfterTest(folder: string): void {
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
}

async function mounted(options: string): Promise<string | null> {
  const folder = join(await temporaryFolder(), 'disk');
  await mkdir(folder);
  if (!mount(folder, options)) return null;
  unmountAfterTest(folder);
  return folder;
}

describe('a data folder', () => {
  it('on a read-only file system is refused with the setting that moves it', async ({ skip }) => {
    const disk = (await mounted('ro')) ?? skip('no file system can be mounted here');
    const refused = openGraph(embeddedSettings(join(disk, 'data')));
    await expect(refused).rejects.toThrow(/The data folder .*disk\/data cannot be used: it is on a read-only file system\..*MINUTES_GRAPH_HOME/);
  });

  it('on a disk without room is refused before the database starts', async ({ skip }) => {
    const disk = (await mounted('size=20m')) ?? skip('no file system can be mounted here');
    await expect(openGraph(embeddedSettings(join(disk, 'data')))).rejects.toThrow(/less than 100 MB free.*MINUTES_GRAPH_HOME/);
  });

  it('whose disk fills up while a meeting is written says so, holds none of it, and works again when there is room', async ({ skip }) => {
    const disk = (await mounted('size=140m')) ?? skip('no file system can be mounted here');
    const settings = embeddedSettings(join(disk, 'data'));
    const january = meetingFacts({ date: '2020-01-14' });
    const graph = await openGraph(settings);
    await writeMeeting(graph, january);
    const before = await dump(graph);
    spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'filler')}`, 'bs=64k'], { stdio: 'ignore' });
    const long = Array.from({ length: 300 }, (_, index) => `${index} ${'words '.repeat(2_000)}`);
    const written = writeMeeting(graph, meetingFacts({ date: '2020-04-14', paragraphs: long }));
    await expect(written).rejects.toThrow(/could not store this.*disk is most likely full/s);
    await graph.close();

    await rm(join(disk, 'filler'));
    const again = await openGraph(settings);
    onTestFinished(() => again.close());
    expect(await dump(again)).toBe(before);
    await writeMeeting(again, meetingFacts({ date: '2020-04-14' }));
  });
});
