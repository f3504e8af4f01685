import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/settings.js';
import type { Minutes } from '../../src/identity/minutes.js';
import { minutesGraph } from '../support/cli.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minutes-graph-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const sample = join(projectRoot, 'seeds/minutes/000_17215f53eb22288e.txt');

describe('minutes-graph read', () => {
  it('prints JSON and nothing else with --json, from any folder', async () => {
    const { code, stdout } = await minutesGraph(['read', sample, '--json'], { cwd: folder });
    const minutes = JSON.parse(stdout) as Minutes;
    expect(code).toBe(0);
    expect(minutes.meeting).toMatchObject({ date: '2015-03-10', nextMeeting: { date: '2015-06-09', time: '12:00' } });
    expect(minutes.attendance).toHaveLength(20);
  });

  it('shows a person the roster, the items, the decisions and the actions', async () => {
    const { code, stdout } = await minutesGraph(['read', sample]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Roster \(20\)[^]*Items \(5\)[^]*Decisions \(3\)[^]*Actions \(2\)[^]*Problems/);
  });

  it.each([
    ['missing.txt', null, /missing\.txt/],
    ['empty.txt', '', /empty/],
    ['picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /picture\.txt/],
  ])('says what is wrong with %s and ends with status 1', async (name, content, message) => {
    const file = join(folder, name);
    if (content !== null) await writeFile(file, content);
    const { code, stdout, stderr } = await minutesGraph(['read', file, '--json']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('names file, line and fault of a broken authority', async () => {
    await writeFile(join(folder, 'topics.yaml'), 'topics:\n  - id: roads\n    nme: Roads\n');
    const { code, stderr } = await minutesGraph(['read', sample, '--authority', folder]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/topics\.yaml:\d+/);
  });
});

describe('minutes-graph', () => {
  it('explains itself and every command with --help', async () => {
    for (const args of [['--help'], ['start', '--help'], ['ingest', '--help'], ['remove', '--help'], ['read', '--help'], ['schema', '--help']]) {
      const { code, stdout } = await minutesGraph(args);
      expect({ args, code }).toEqual({ args, code: 0 });
      expect(stdout).toContain('Usage:');
    }
  });

  it('ends with status 2 on a command line it does not know', async () => {
    expect(await minutesGraph(['fly'])).toMatchObject({ code: 2 });
    expect(await minutesGraph(['ingest'])).toMatchObject({ code: 2 });
  });

  it('prints the public schema', async () => {
    const { code, stdout } = await minutesGraph(['schema']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^type Person implements /m);
  });
});
