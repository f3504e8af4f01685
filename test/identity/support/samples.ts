import { join } from 'node:path';
import { readFile } from '../../../src/formats/read-file.js';
import { readAuthority } from '../../../src/identity/authority/read-authority.js';
import { emptyAuthority, type Authority } from '../../../src/identity/authority.js';
import { nothingKnown, type Known } from '../../../src/identity/known.js';
import { resolveMinutes, type Resolved } from '../../../src/identity/resolve-minutes.js';
import { readMinutes } from '../../../src/reading/read-minutes.js';
import { projectRoot } from '../../../src/settings.js';
import { readdir } from 'node:fs/promises';

const minutes = join(projectRoot, 'seeds', 'minutes');

/** The curated names that come with the project. */
export async function seededAuthority(): Promise<Authority> {
  return readAuthority(join(projectRoot, 'seeds', 'authority'));
}

/** The two sample minutes, resolved in the order of their dates, each on its own unless `known` follows from the one before. */
export async function samples(
  authority: Authority = emptyAuthority,
  knownAfter: (before: Resolved[]) => Known = () => nothingKnown,
): Promise<Resolved[]> {
  const files = (await readdir(minutes)).map((file) => join(minutes, file));
  const sources = await Promise.all(files.map(async (file) => readFile(file)));
  const read = sources
    .map((source) => ({ source, printed: readMinutes(source) }))
    .sort((a, b) => (a.printed.meeting.date! < b.printed.meeting.date! ? -1 : 1));
  const all: Resolved[] = [];
  for (const { source, printed } of read)
    all.push(resolveMinutes(printed, { ...source, source: 'sample.txt' }, authority, knownAfter(all), '2020-01-01T00:00:00Z'));
  return all;
}
