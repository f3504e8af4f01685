import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** A line for the person at the terminal; standard output stays free for answers. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs a command of the project's own packages or of the machine; false where it fails. */
export function tried(command, args, options = {}) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(process.platform === 'win32' ? ';' : ':');
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', options.quiet ? 'ignore' : 2, 2],
    env: { ...process.env, ...options.env, PATH: path },
  });
  if (result.error) say(`${command} could not be run: ${result.error.message}`);
  return result.status === 0;
}

/** Runs a command and ends the program where it fails. */
export function run(command, args, options) {
  if (tried(command, args, options)) return;
  say(`"${[command, ...args].join(' ')}" failed; what it printed is above.`);
  process.exit(1);
}
