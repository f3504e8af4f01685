import { joinMended, sliceMended, trimMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
import { bareWord, wordsOf } from '../words/tokens.js';
import { buildEntry, type RosterContext } from './build-entry.js';
import type { RosterEntry } from './entry.js';
import { readMark } from './mark.js';
import { readName } from './name.js';
import { splitOutsideBrackets } from './split-list.js';

/** What a column of a table of people holds. `ABSENT` and `EXCUSED` columns are marked for those who were so. */
export type Column = 'NAME' | 'GIVEN' | 'FAMILY' | 'POST' | 'BODY' | 'INITIALS' | 'STATUS' | 'ABSENT' | 'EXCUSED' | 'OTHER';

const givenWords = /^(?:given|first|fore|christian)[ -]?names?$/i;
const familyWords = /^(?:family|last|sur|second)[ -]?names?$/i;

const columnWords: { column: Column; words: readonly string[] }[] = [
  { column: 'NAME', words: ['name', 'names', 'member', 'members', 'attendee', 'attendees', 'participant', 'participants', 'who', 'person', 'councillor', 'trustee', 'director', 'commissioner', 'supervisor', 'surname'] },
  { column: 'INITIALS', words: ['initials', 'initial', 'abbreviation', 'init', 'inits'] },
  { column: 'STATUS', words: ['present', 'attendance', 'attended', 'status', 'roll', 'signature', 'attending', 'remarks', 'comments', 'notes', 'arrived', 'mode'] },
  { column: 'EXCUSED', words: ['apologies', 'excused', 'regrets', 'apology'] },
  { column: 'ABSENT', words: ['absent'] },
  { column: 'BODY', words: ['organisation', 'organization', 'agency', 'representing', 'company', 'affiliation', 'department', 'body', 'employer', 'service', 'institution', 'org', 'partner', 'constituency', 'ward'] },
  { column: 'POST', words: ['role', 'title', 'position', 'post', 'designation', 'job', 'capacity', 'office', 'function'] },
];

const headerFillers = new Set(['full', 'first', 'last', 'job', 'and', 'of', 'the', 'call', 'in', 'person', 'group', 'or', 'yes', 'no', 'contact', 'voting', 'board', 'committee', 'council', 'given', 'family', 'present?', 'meeting', 'at']);

/** Reads the header row of a table of people; null where a row is none. */
export function readHeaderRow(cells: readonly Mended[]): Column[] | null {
  const filled = cells.filter((cell) => cell.text !== '');
  if (filled.length < 2 || filled.some((cell) => cell.text.length > 40 || /\b(?:action|actions|task|due|deadline|when|item|date|motion|vote)\b/i.test(cell.text))) return null;
  const columns = cells.map((cell) => columnOf(cell.text));
  const known = columns.filter((column, index) => column !== 'OTHER' && cells[index]!.text !== '').length;
  const nameAt = columns.findIndex((column) => column === 'NAME' || column === 'FAMILY');
  return columns[0] !== 'STATUS' && nameAt !== -1 && known >= 2 && nameAt < 3 && !isPersonRow(cells) ? columns : null;
}

/** "Member | absent" behind a name: words of a header may stand in a row too. */
function isPersonRow(cells: readonly Mended[]): boolean {
  return cells.some((cell) => readName(cell.text) !== null);
}

function columnOf(text: string): Column {
  if (givenWords.test(text)) return 'GIVEN';
  if (familyWords.test(text)) return 'FAMILY';
  const words = wordsOf(text.replaceAll(/[/()&]/g, ' ')).map((word) => bareWord(word.text));
  if (!words.every((word) => headerFillers.has(word) || columnWords.some(({ words: known }) => known.includes(word)))) return 'OTHER';
  return columnWords.find(({ words: known }) => words.some((word) => known.includes(word)))?.column ?? 'OTHER';
}

/** Reads a table row as one person, by its header or, without one, name first; null where no cell begins with a name. */
export function readRow(printed: readonly Mended[], header: Column[] | null, context: RosterContext, whole: Mended): RosterEntry | null {
  const { cells, columns } = withWholeNames(printed, header);
  const filled = cells.map((cell, index) => ({ cell: withoutBrackets(cell, index), column: columns?.[index] ?? null })).filter(({ cell }) => cell.text !== '');
  const single = { single: columns !== null };
  const nameAt = columns === null
    ? filled.slice(0, 2).findIndex(({ cell }) => readName(cell.text) !== null)
    : filled.findIndex(({ column, cell }) => column === 'NAME' && readName(cell.text, single) !== null);
  const named = filled[nameAt];
  if (named === undefined) return null;
  const name = readName(named.cell.text, single)!;
  const parts: Mended[] = [];
  const rest = trimMended(sliceMended(named.cell, name.end));
  if (rest.text !== '') parts.push(...splitOutsideBrackets(rest, ',;'));
  for (const [index, { cell, column }] of filled.entries()) {
    if (index === nameAt || column === 'OTHER' || isMarkColumn(column) && readMark(cell.text, column) !== null) continue;
    parts.push(...splitOutsideBrackets(cell, ',;'));
  }
  const marks = filled.map(({ cell, column }) => (isMarkColumn(column) ? readMark(cell.text, column) : null));
  const missing = marks.find((mark) => mark === 'APOLOGIES' || mark === 'ABSENT');
  return buildEntry(named.cell, name, parts, missing === undefined ? context : { ...context, group: { ...context.group, status: missing } }, whole);
}

/** First name and surname in columns of their own make one cell that holds the name. */
function withWholeNames(cells: readonly Mended[], columns: Column[] | null): { cells: readonly Mended[]; columns: Column[] | null } {
  const family = columns?.indexOf('FAMILY') ?? -1;
  if (columns === null || family === -1) return { cells, columns };
  const given = columns.findIndex((column) => column === 'GIVEN' || column === 'NAME');
  const name = joinMended([cells[given] ?? noText, cells[family] ?? noText].filter((cell) => cell.text !== ''));
  const others = cells.map((cell, index) => ({ cell, column: columns[index] ?? 'OTHER' })).filter((_, index) => index !== given && index !== family);
  return { cells: [name, ...others.map(({ cell }) => cell)], columns: ['NAME', ...others.map(({ column }) => column)] };
}

const noText: Mended = { text: '', pieces: [] };

type MarkColumn = 'STATUS' | 'ABSENT' | 'EXCUSED';

function isMarkColumn(column: Column | null): column is MarkColumn {
  return column === 'STATUS' || column === 'ABSENT' || column === 'EXCUSED';
}

function withoutBrackets(cell: Mended, index: number): Mended {
  return index > 0 && /^\([^()]+\)$/.test(cell.text) ? sliceMended(cell, 1, cell.text.length - 1) : cell;
}
