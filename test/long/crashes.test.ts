import { describe, expect, it } from 'vitest';
import { homeAt } from '../../src/graph/embedded/home.js';
import { readServerFile } from '../../src/graph/embedded/server-file.js';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open-graph.js';
import { writeMeeting } from '../../src/graph/write/write-meeting.js';
import { runChild } from '../support/child.js';
import type { Child } from '../support/child.js';
import { dump } from '../support/dump.js';
import { meetingFacts } from '../support/facts.js';
import { endedAfter, kill } from '../support/processes.js';
import { embeddedSettings } from '../support/settings.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const date = '2020-04-14';
const january = meetingFacts({ date: '2020-01-14' });
const before = meetingFacts({ date, paragraphs: ['What was said first.'] });
const after = meetingFacts({ date, paragraphs: ['What was said then.'] });

function writer(home: string, stopAt: number): Child {
  return runChild('long/children/write.ts', { MINUTES_GRAPH_HOME: home, DATE: date, PARAGRAPH: 'What was said then.', STOP_AT: String(stopAt) });
}

function open(home: string): Promise<Graph> {
  return openGraph(embeddedSettings(home));
}

describe('a meeting that is being written', () => {
  it('is there whole or not at all when its writer is killed, wherever that happens', async () => {
    const home = await temporaryFolder();
    const graph = await open(home);
    try {
      await writeMeeting(graph, january);
      const without = await dump(graph);
      await writeMeeting(graph, before);
      const withBefore = await dump(graph);
      for (const stopAt of [7, 12, 16, 20]) {
        const child = writer(home, stopAt);
        expect(await child.nextLine()).toEqual({ stoppedBefore: stopAt });
        child.process.kill('SIGKILL');
        await child.ended;
        expect(await dump(graph)).toBe(withBefore);
      }
      await writeMeeting(graph, after);
      const undisturbed = await dump(graph);
      expect(undisturbed).not.toBe(withBefore);
      expect(undisturbed).not.toBe(without);
    } finally {
      await graph.close();
    }
  });

  it('is there whole or not at all when the database is killed, and can be written again', async () => {
    const home = await temporaryFolder();
    const first = await open(home);
    await writeMeeting(first, january);
    await writeMeeting(first, after);
    const undisturbed = await dump(first);
    await writeMeeting(first, before);
    const withBefore = await dump(first);
    await first.close();

    const child = writer(home, 16);
    expect(await child.nextLine()).toEqual({ stoppedBefore: 16 });
    const java = (await readServerFile(homeAt(home)))?.pid ?? 0;
    kill(java);
    await endedAfter(java, 5_000);
    child.process.kill('SIGKILL');
    await child.ended;

    const second = await open(home);
    try {
      expect(await dump(second)).toBe(withBefore);
      await writeMeeting(second, after);
      expect(await dump(second)).toBe(undisturbed);
    } finally {
      await second.close();
    }
  });
});
