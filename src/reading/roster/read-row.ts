import { sliceMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
import { bareWord, wordsOf } from '../words/tokens.js';
import { buildEntry, type RosterContext } from './build-entry.js';
import type { RosterEntry } from './entry.js';
import { readName } from './name.js';
import { splitOutsideBrackets } from './split-list.js';

/** What a column of a table of people holds. */
export type Column = 'NAME' | 'ROLE' | 'INITIALS' | 'STATUS' | 'OTHER';

const columnWords: { column: Column; words: string[] }[] = [
  { column: 'NAME', words: ['name', 'names', 'member', 'members', 'attendee', 'attendees', 'participant', 'who', 'person', 'councillor', 'trustee', 'director'] },
  { column: 'INITIALS', words: ['initials', 'abbreviation', 'init'] },
  { column: 'STATUS', words: ['present', 'attendance', 'attended', 'status', 'apologies', 'absent', 'present/apologies'] },
  { column: 'ROLE', words: ['organisation', 'organization', 'role', 'title', 'position', 'post', 'agency', 'representing', 'company', 'affiliation', 'department', 'designation', 'job', 'body', 'capacity', 'employer', 'service'] },
];

/** Reads the header row of a table of people; null where a row is none. */
export function readHeaderRow(cells: readonly Mended[]): Column[] | null {
  const filled = cells.filter((cell) => cell.text !== '');
  if (filled.length < 2 || filled.some((cell) => cell.text.length > 40)) return null;
  const columns = cells.map((cell) => columnOf(cell.text));
  const known = columns.filter((column, index) => column !== 'OTHER' && cells[index]!.text !== '').length;
  return columns.includes('NAME') && known >= 2 ? columns : null;
}

function columnOf(text: string): Column {
  const words = wordsOf(text.replaceAll('/', ' ')).map((word) => bareWord(word.text));
  return columnWords.find(({ words: known }) => words.some((word) => known.includes(word)))?.column ?? 'OTHER';
}

/** Reads a table row as one person, by its header or, without one, name first; null where no cell begins with a name. */
export function readRow(cells: readonly Mended[], columns: Column[] | null, context: RosterContext, whole: Mended): RosterEntry | null {
  const filled = cells.map((cell, index) => ({ cell, column: columns?.[index] ?? null })).filter(({ cell }) => cell.text !== '');
  const nameAt = columns === null
    ? filled.slice(0, 2).findIndex(({ cell }) => readName(cell.text) !== null)
    : filled.findIndex(({ column, cell }) => column === 'NAME' && readName(cell.text) !== null);
  const named = filled[nameAt];
  if (named === undefined) return null;
  const name = readName(named.cell.text)!;
  const parts: Mended[] = [];
  const rest = named.cell.text.slice(name.end);
  const skip = /^[\s,:–—-]*/.exec(rest)![0].length;
  if (rest.length > skip) parts.push(...bracketed(sliceMended(named.cell, name.end + skip)));
  for (const [index, { cell, column }] of filled.entries()) {
    if (index === nameAt || column === 'OTHER') continue;
    parts.push(...splitOutsideBrackets(cell, ',;'));
  }
  return buildEntry(named.cell, name, parts, context, whole);
}

function bracketed(text: Mended): Mended[] {
  if (/^[(\[].*[)\]]$/.test(text.text)) return splitOutsideBrackets(sliceMended(text, 1, text.text.length - 1), ',;');
  return splitOutsideBrackets(text, ',;');
}
