// npm run bench:volume: how long a text of sixty pages takes, and whether memory stays bounded over a thousand files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../src/formats/read-bytes.js';
import { emptyAuthority } from '../src/identity/authority.js';
import { nothingKnown } from '../src/identity/known.js';
import { resolveMinutes } from '../src/identity/resolve-minutes.js';
import { readMinutes } from '../src/reading/read-minutes.js';
import { projectRoot } from '../src/settings.js';

const sixtyPages = 180_000;
const text = readFileSync(join(projectRoot, 'test/minutes/hospital-trust-board.txt'), 'utf8');
const items = text.slice(text.indexOf('\n\n', text.length / 3));
const long = text + items.repeat(Math.ceil((sixtyPages - text.length) / items.length));

const began = performance.now();
const read = await readOne(long);
const lasted = performance.now() - began;
process.stdout.write(`${long.length} characters (about 60 pages), ${read} paragraphs: ${lasted.toFixed(0)} ms\n`);

for (let count = 1; count <= 1000; count += 1) {
  await readOne(`${text}\n${count}\n`);
  if (count % 250 === 0) process.stdout.write(`after ${count} files: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident\n`);
}

async function readOne(minutes: string): Promise<number> {
  const source = await readBytes(Buffer.from(minutes), 'minutes.txt');
  const resolved = resolveMinutes(readMinutes(source), { ...source, source: 'minutes.txt' }, emptyAuthority, nothingKnown, '2000-01-01T00:00:00Z');
  return resolved.minutes.items.reduce((sum, item) => sum + item.paragraphs.length, 0);
}
