import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/settings.js';

/** The program as users call it. */
export const program = join(projectRoot, 'bin', 'minutes-graph');

/** What a finished command left behind. */
export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one command to its end. */
export async function minutesGraph(args: readonly string[], options: { env?: Record<string, string>; cwd?: string } = {}): Promise<Finished> {
  const child = spawn(process.execPath, [program, ...args], { cwd: options.cwd, env: environment(options.env), stdio: ['ignore', 'pipe', 'pipe'] });
  const output = outputOf(child);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, ...output() };
}

/** A running `minutes-graph start`. */
export interface Started {
  child: ChildProcess;
  address: string;
  output(): { stdout: string; stderr: string };
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts the program and waits until it says that it is ready. */
export async function start(env: Record<string, string>, args: readonly string[] = []): Promise<Started> {
  const child = spawn(process.execPath, [program, 'start', ...args], { env: environment({ PORT: '0', ...env }), stdio: ['ignore', 'pipe', 'pipe'] });
  const output = outputOf(child);
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = /Playground\s+(http:\S+)\/playground/.exec(output().stdout);
      if (found?.[1] !== undefined) resolve(found[1]);
    });
    void closed.then((code) => reject(new Error(`start ended with ${code}:\n${output().stderr}`)));
  });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
    child.kill(signal);
    return closed;
  };
  return { child, address, output, stop };
}

/** Asks a running API one question; the test fails where the answer holds errors. */
export async function ask<T>(address: string, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data: T; errors?: unknown };
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

function environment(added: Record<string, string> = {}): Record<string, string | undefined> {
  return { ...process.env, NEO4J_URI: '', ...added };
}

function outputOf(child: ChildProcess): () => { stdout: string; stderr: string } {
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  return () => ({ ...output });
}
