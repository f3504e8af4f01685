import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../src/formats/read-file.js';
import { emptyAuthority } from '../../src/identity/authority.js';
import { nothingKnown } from '../../src/identity/known.js';
import { resolveMinutes } from '../../src/identity/resolve-minutes.js';
import { readMinutes } from '../../src/reading/read-minutes.js';
import { projectRoot } from '../../src/settings.js';
import { goldShape, hasSpeakersOnly, type Gold } from './gold.js';

/** One text with its gold. */
export interface GoldText {
  name: string;
  path: string;
  gold: Gold;
}

/** The two sample minutes with the gold of test/samples. */
export function samples(): GoldText[] {
  const golds = goldsIn(join(projectRoot, 'test', 'samples'));
  const texts = filesIn(join(projectRoot, 'seeds', 'minutes'));
  return golds.map(({ name, gold }) => {
    const day = gold.meeting.date === null ? null : new Date(gold.meeting.date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
    const path = texts.find((file) => day !== null && readFileSync(file, 'utf8').split('\n').slice(0, 10).join('\n').includes(day));
    if (path === undefined) throw new Error(`no sample minutes of ${day}`);
    return { name, path, gold };
  });
}

/** The invented minutes of a folder below test/minutes. */
export function invented(folder = ''): GoldText[] {
  const place = join(projectRoot, 'test', 'minutes', folder);
  const texts = filesIn(place).filter((file) => !file.endsWith('.json') && !file.endsWith('README.md'));
  return goldsIn(place).map(({ name, gold }) => {
    const path = texts.find((file) => file.slice(place.length).replace(/^\//, '').replace(/\.[a-z]+$/, '') === name);
    if (path === undefined) throw new Error(`no text beside ${name}.gold.json`);
    return { name, path, gold };
  });
}

/** Reads a text as `read` does, without any authority, into the shape of its gold. */
export async function readingOf({ path, gold }: GoldText): Promise<Gold> {
  const source = await readFile(path);
  const resolved = resolveMinutes(readMinutes(source), { ...source, source: path }, emptyAuthority, nothingKnown, '2000-01-01T00:00:00Z');
  return goldShape(resolved.minutes, hasSpeakersOnly(gold));
}

function goldsIn(folder: string): { name: string; gold: Gold }[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => ({ name: file.slice(folder.length).replace(/^\//, '').replace('.gold.json', ''), gold: JSON.parse(readFileSync(file, 'utf8')) as Gold }));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(folder, entry.name))
    .sort();
}
