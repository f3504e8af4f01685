import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { projectRoot } from '../../src/settings.js';

/** A TypeScript file of the tests that runs in a process of its own. */
export interface Child {
  process: ChildProcess;
  pid: number;
  /** The next line that it prints, as JSON; rejects with what it said on standard error when it ends first. */
  nextLine(): Promise<Record<string, unknown>>;
  ended: Promise<void>;
}

/** Runs a file below test/ with further environment variables. It is killed when the test is over, if it still runs. */
export function runChild(file: string, variables: Record<string, string>): Child {
  const path = resolve(projectRoot, 'test', file);
  const code = `const { runnerImport } = await import('vite'); await runnerImport(${JSON.stringify(path)}, { configFile: false, logLevel: 'error' });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    cwd: projectRoot, env: { ...process.env, NEO4J_URI: '', ...variables }, stdio: ['pipe', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return {
    process: child,
    pid: child.pid ?? 0,
    ended,
    async nextLine() {
      const { value, done } = await lines.next();
      if (!done) return JSON.parse(value);
      await ended;
      throw new Error(`the child process ended: ${errors}`);
    },
  };
}
