// What a fresh clone lacks before the program can run: packages and a build. Plain JavaScript without any package.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, isBuilt } from './building.js';
import { root, run, say } from './running.js';

/** Installs packages and builds `dist/`, each only where it is missing or out of date. Words go to standard error. */
export function prepare() {
  checkNode();
  const built = isBuilt();
  install({ toBuild: !built });
  if (!built) build();
}

/** Installs the packages of package-lock.json unless these very versions are there; those of the build only where one is due. */
export function install({ toBuild = true } = {}) {
  if (isInstalled(toBuild)) return;
  say('Installing packages (once) ...');
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`Minutes Graph needs Node.js 20.19 or newer; this is ${process.version}. Install one from your package manager or nodejs.org.`);
  process.exit(1);
}

function isInstalled(toBuild) {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf(join('node_modules', '.package-lock.json'));
  if (wanted === null) return present !== null;
  if (present === null) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer, dev }]) =>
    path === '' || optional || devOptional || peer || (dev && !toBuild) || present[path]?.version === version);
}

function packagesOf(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}
