// npm test: from a fresh clone to the line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, isBuilt } from './building.js';
import { install } from './prepare.js';
import { root, say, tried } from './running.js';

const checks = [
  ['types', () => tried('tsc', ['-p', 'tsconfig.json']) && tried('tsc', ['-p', 'src/web'])],
  ['lint', () => tried('oxlint', ['--deny-warnings', 'src', 'test', 'bench', 'bin'])],
  ['import directions', () => tried('depcruise', ['--config', '.dependency-cruiser.cjs', 'src'])],
];

const long = process.argv.includes('--long');
const began = Date.now();
install();
if (!isBuilt()) build();
const outcomes = long ? [] : checks.map(([name, check]) => outcomeOf(name, check));
const { passed, failed } = vitest(long ? ['long'] : ['pure', 'graph']);
const total = { passed: passed + outcomes.filter(Boolean).length, failed: failed + outcomes.filter((ok) => !ok).length };
say(`took ${Math.round((Date.now() - began) / 1000)} s`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

function outcomeOf(name, check) {
  const ok = check();
  say(`${ok ? 'passed' : 'FAILED'}: ${name}`);
  return ok;
}

function vitest(projects) {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-graph-test-'));
  const report = join(folder, 'report.json');
  const args = ['run', ...projects.flatMap((name) => ['--project', name]), '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const result = spawnSync(join(root, 'node_modules', '.bin', 'vitest'), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
  rmSync(folder, { recursive: true, force: true });
  const unnamed = result.status !== 0 && counts.numFailedTests === 0 ? 1 : 0;
  return { passed: counts.numPassedTests, failed: counts.numFailedTests + unnamed };
}
