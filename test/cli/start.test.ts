import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/settings.js';
import { ask, minutesGraph, start, type Started } from '../support/cli.js';

let folder: string;
let running: Started;
const home = (): Record<string, string> => ({ MINUTES_GRAPH_HOME: join(folder, 'home') });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minutes graph start '));
  running = await start(home());
});

afterAll(async () => {
  await running.stop();
  await rm(folder, { recursive: true, force: true });
});

const meetingIds = async (): Promise<string[]> => {
  const { meetings } = await ask<{ meetings: { id: string }[] }>(running.address, '{ meetings(sort: [{ date: ASC }]) { id } }');
  return meetings.map(({ id }) => id);
};

describe('minutes-graph start', () => {
  it('loads the sample minutes and prints where to look', async () => {
    expect(await meetingIds()).toEqual(['lcrb-2011-06-20', 'lcrb-2015-03-10']);
    expect(running.output().stdout).toContain(`${running.address}/graphql`);
  });

  it('answers on every address', async () => {
    const statusOf = async (path: string): Promise<number> => (await fetch(running.address + path)).status;
    expect(await Promise.all(['/health', '/ready', '/playground', '/'].map(statusOf))).toEqual([200, 200, 200, 200]);
  });

  it('refuses a second start on the same data folder and says what to do', async () => {
    const second = await minutesGraph(['start'], { env: { ...home(), PORT: '0' } });
    expect(second.code).toBe(1);
    expect(second.stderr).toContain('MINUTES_GRAPH_HOME');
  });

  it('lets another process ingest into its database and shows it at once', async () => {
    const file = join(folder, 'autumn.txt');
    const sample = await readFile(join(projectRoot, 'seeds/minutes/000_17215f53eb22288e.txt'), 'utf8');
    await writeFile(file, sample.replace('10 March 2015', '8 September 2015'));
    const added = await minutesGraph(['ingest', file], { env: home(), cwd: folder });
    expect(added).toMatchObject({ code: 0 });
    expect(await meetingIds()).toEqual(['lcrb-2011-06-20', 'lcrb-2015-03-10', 'lcrb-2015-09-08']);
    expect(await minutesGraph(['remove', 'lcrb-2015-09-08'], { env: home() })).toMatchObject({ code: 0 });
    expect(await meetingIds()).toEqual(['lcrb-2011-06-20', 'lcrb-2015-03-10']);
  });

  it('says which port is taken and how to choose another', async () => {
    const blocker = await new Promise<Server>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
    });
    const address = blocker.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const refused = await minutesGraph(['start'], { env: { MINUTES_GRAPH_HOME: join(folder, 'other home'), PORT: port } });
    blocker.close();
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(new RegExp(`${port}[^]*PORT`));
  });

  it('stops the database with itself, and starts again on the same data', async () => {
    expect(await running.stop('SIGINT')).toBe(0);
    expect(spawnSync('pgrep', ['-f', folder]).stdout.toString()).toBe('');
    running = await start(home());
    expect(await meetingIds()).toEqual(['lcrb-2011-06-20', 'lcrb-2015-03-10']);
    expect(running.output().stderr).toMatch(/lcrb-2011-06-20: unchanged/);
  });

  it('says what to do where no Neo4j answers at NEO4J_URI', async () => {
    const refused = await minutesGraph(['start'], { env: { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'nothing', PORT: '0' } });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('NEO4J_URI');
  });

  it('reads its settings before anything else', async () => {
    const refused = await minutesGraph(['start'], { env: { PORT: 'abc' } });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('PORT must be a port number, 0 to 65535\n');
  });
});
