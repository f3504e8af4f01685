// npm run bench:reading: does the time to read grow with the text? Twice as much must take at most 2.5 times as long.
import { readBytes } from '../src/formats/read-bytes.js';
import { readMinutes } from '../src/reading/read-minutes.js';
import { hostileTexts } from './hostile-texts.js';

const bound = 2.5;
const length = Number(process.argv[2] ?? 500_000);
let failed = 0;

process.stdout.write(`${'text'.padEnd(34)}${`${length / 1000}k ms`.padStart(12)}${`${(2 * length) / 1000}k ms`.padStart(12)}${'ratio'.padStart(8)}\n`);
for (const [name, make] of Object.entries(hostileTexts)) {
  const once = await bestOfFive(make(length));
  const twice = await bestOfFive(make(2 * length));
  const ratio = twice / Math.max(once, 1);
  if (ratio > bound) failed += 1;
  process.stdout.write(`${name.padEnd(34)}${once.toFixed(0).padStart(12)}${twice.toFixed(0).padStart(12)}${ratio.toFixed(2).padStart(8)}${ratio > bound ? '  over 2.5' : ''}\n`);
}
process.exitCode = failed === 0 ? 0 : 1;

async function bestOfFive(text: string): Promise<number> {
  const source = await readBytes(Buffer.from(text), 'minutes.txt');
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now();
    readMinutes(source);
    return performance.now() - began;
  });
  return Math.min(...times);
}
