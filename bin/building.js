import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, run, say } from './running.js';

const stamp = join(root, 'dist', '.built-from');
const sources = ['src', 'seeds/queries', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
const copied = ['.cypher', '.xml'];

/** Whether `dist/` was made from the sources as they are now. A package without sources counts as built. */
export function isBuilt() {
  if (!existsSync(join(root, 'src'))) return true;
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/** Makes `dist/` anew: the compiled program, the files beside it, and the web pages. */
export function build() {
  say('Building ...');
  const made = fingerprint();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run('tsc', ['-p', 'tsconfig.build.json']);
  for (const file of filesUnder(join(root, 'src')).filter((name) => copied.some((ending) => name.endsWith(ending)))) {
    cpSync(file, join(root, 'dist', relative(join(root, 'src'), file)));
  }
  run('vite', ['build', '--config', 'src/web/vite.config.ts', '--logLevel', 'warn']);
  writeFileSync(stamp, made);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesUnder(join(root, source))) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath, entry.name)).sort();
}
