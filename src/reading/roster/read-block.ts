import { mendLines } from '../layout/mend-lines.js';
import { sliceMended, trimMended } from '../layout/mended-text.js';
import type { Line } from '../layout/line.js';
import type { Mended } from '../mended.js';
import type { RosterContext } from './build-entry.js';
import type { GroupBlock } from './collect-groups.js';
import type { RosterEntry } from './entry.js';
import { isBareName } from './alternating.js';
import { isFirstNameList } from './first-names.js';
import { isNameList } from './name-list.js';
import { listTitle } from './list-title.js';
import { readName } from './name.js';
import { isPost } from './post.js';
import { readNames } from './read-names.js';
import { readHeaderRow, readRow, type Column } from './read-row.js';
import type { RosterRow } from './row.js';
import { splitOutsideBrackets } from './split-list.js';
import { bareWord, wordsOf } from '../words/tokens.js';

/** What a group of the roster gave. */
export interface ReadBlock {
  entries: RosterEntry[];
  lines: Line[];
  doubtful: Line[];
}

interface JoinedRow {
  cells: { text: Mended; column: number }[];
  lines: Line[];
  table: boolean;
}

/** Reads the rows of one group: a table, columns of names, one person a line, or a list that runs over lines. */
export function readBlock(block: GroupBlock, knownWords: ReadonlySet<string>, nicks: boolean): ReadBlock {
  const leadIn = block.group.heading === '' && block.group.rest >= block.heading.body.text.length;
  const result: ReadBlock = { entries: [], lines: leadIn ? [] : [block.heading], doubtful: [] };
  const rows = block.alternating ? pairRows(block.rows) : joinRows(block.rows, knownWords);
  const grid = isGrid(rows);
  const onePerson = isOneEach(rows);
  const trusting = onePerson && areMostlyNames(rows);
  let columns: Column[] | null = null;
  for (const row of rows) {
    const cells = row.cells.map((cell) => cell.text);
    const context = contextOf(block, cells[0], nicks);
    const header = row.cells.length > 1 ? readHeaderRow(cells) : null;
    if (header !== null) {
      columns = header;
      result.lines.push(...row.lines);
      continue;
    }
    const reading = { columns, grid, onePerson, context: context.context, first: context.first };
    let entries = entriesOf(row, reading);
    if (entries.length === 0 && trusting && row.lines.length === 1 && row.cells.length === 1) entries = entriesOf(row, { ...reading, context: { ...context.context, trusting } });
    if (entries.length > 0) result.lines.push(...row.lines);
    else result.doubtful.push(...row.lines);
    result.entries.push(...entries);
  }
  return result;
}

interface RowReading {
  columns: Column[] | null;
  grid: boolean;
  onePerson: boolean;
  context: RosterContext;
  first: Mended | undefined;
}

function entriesOf(row: JoinedRow, { columns, grid, onePerson, context, first }: RowReading): RosterEntry[] {
  const cells = [first ?? row.cells[0]!.text, ...row.cells.slice(1).map((cell) => cell.text)];
  if (cells.length === 1) return readNames(withoutStop(cells[0]!), context, onePerson && !isNameList(cells[0]!.text)).entries;
  if (grid) return cells.flatMap((cell) => readNames(withoutStop(cell), context, true).entries);
  const whole = row.lines.length === 1 ? row.lines[0]!.body : cells[0]!;
  const entry = readRow(cells, columns, context, whole);
  return entry === null ? [] : [entry];
}

function contextOf(block: GroupBlock, first: Mended | undefined, nicks: boolean): { context: RosterContext; first: Mended | undefined } {
  const item = first === undefined ? null : /^(?:agenda )?items?\s(\d+(?:\.\d+)?)\s?[–—:-]\s*/i.exec(first.text);
  const byFirstName = nicks || block.group.strong && first !== undefined && isFirstNameList(first.text);
  const context: RosterContext = { group: block.group, presents: [], inSentence: false, nicks: byFirstName, trusting: false, title: first === undefined ? null : listTitle(block.group.heading, first.text) };
  if (item === null || first === undefined) return { context, first };
  return { context: { ...context, presents: [item[1]!] }, first: sliceMended(first, item[0].length) };
}

/** Joins each name with the post on the line below it. */
function pairRows(rows: readonly RosterRow[]): JoinedRow[] {
  const joined: JoinedRow[] = [];
  for (const row of rows) {
    const cells = row.cells.map((cell) => ({ ...cell }));
    const before = joined.at(-1);
    if (before !== undefined && before.lines.length === 1 && before.cells.length === 1 && isBareName(before.cells[0]!.text.text)) {
      before.cells.push(...cells.flatMap((cell) => splitItems(cell.text).map((text) => ({ ...cell, text }))));
      before.lines.push(row.line);
    } else joined.push({ cells, lines: [row.line], table: true });
  }
  return joined;
}

/** "Head of Finance – Items 9, 10 & 17": the items are told apart before commas part the post. */
function splitItems(text: Mended): Mended[] {
  const items = /\s[–—-]\s?(items?\s[\d.,&\s–-]+)$/i.exec(text.text);
  if (items === null) return [text];
  return [trimMended(sliceMended(text, 0, items.index)), sliceMended(text, text.text.length - items[1]!.length)];
}

function withoutStop(text: Mended): Mended {
  return /[\p{L})]{2}\.$/u.test(text.text) ? trimMended(sliceMended(text, 0, text.text.length - 1)) : text;
}

function joinRows(rows: readonly RosterRow[], knownWords: ReadonlySet<string>): JoinedRow[] {
  const joined: { cells: { parts: Mended[]; column: number }[]; lines: Line[]; table: boolean }[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    const target = before === undefined || row.gap ? null : continuedCell(before.cells, row);
    if (before === undefined || target === null) {
      joined.push({ cells: row.cells.map((cell) => ({ parts: [cell.text], column: cell.column })), lines: [row.line], table: row.table });
      continue;
    }
    before.lines.push(row.line);
    for (const cell of row.cells) cellAt(before.cells, cell.column, target).parts.push(cell.text);
  }
  return joined.map(({ cells, lines, table }) => ({ lines, table, cells: cells.map(({ parts, column }) => ({ text: mendLines(parts, knownWords), column })) }));
}

function continuedCell(before: { parts: Mended[]; column: number }[], row: RosterRow): number | null {
  const last = before.at(-1)!.parts.at(-1)!.text;
  const first = row.cells[0]!;
  const text = first.text.text;
  const named = readName(text) !== null;
  if (row.table && row.cells[0]!.text.text === '' && row.cells.length > 1) return before.length - 1;
  if (row.table) return null;
  if (before.length > 1) return first.column >= before[1]!.column - 2 ? before.length - 1 : null;
  if (row.cells.length > 1) return null;
  const single = named && /[,;]$/.test(last) && isOnePerson(last);
  const open = !single && /[,;&(/-]$|\s(?:and|of|the|for|to|with|&)$/.test(last) || last.lastIndexOf('(') > last.lastIndexOf(')') || endsInOffice(last);
  if (open) return 0;
  if (/^\p{Lu}[^:,;()]{2,50}:\s+\p{Lu}/u.test(text)) return null;
  if (row.line.marker !== null) return null;
  if (/^[\p{Ll}(]/u.test(text)) return 0;
  if (named) return null;
  return first.column > before[0]!.column + 2 || last.length > 45 ? 0 : null;
}

/** "Ann Lee, City Clerk" at the end of a line: an office whose holder stands on the next one, where other offices came before their names. */
function endsInOffice(text: string): boolean {
  const parts = text.split(',');
  const last = parts.at(-1)!.trim();
  if (parts.length < 3 || !isPost(wordsOf(last).map((word) => bareWord(word.text)))) return false;
  return parts.slice(0, -1).every((part) => readName(part.trim())?.honorific != null);
}

/** "Ann Lee, Town Clerk,": a line for one person, not the start of a list. */
function isOnePerson(text: string): boolean {
  const names = text.split(/[,;]/).map((part) => readName(part.trim())).filter((name) => name !== null);
  return names.length === 1 && !names[0]!.pluralHonorific;
}

function cellAt<T extends { column: number }>(cells: T[], column: number, target: number): T {
  if (cells.length === 1) return cells[0]!;
  const fitting = cells.findLast((cell) => cell.column <= column + 2);
  return fitting ?? cells[target]!;
}

function isGrid(rows: readonly JoinedRow[]): boolean {
  const wide = rows.filter((row) => row.cells.length > 1);
  if (wide.length === 0) return false;
  const titled = wide.filter((row) => row.cells.slice(1).every((cell) => cell.text.text === '' || readName(cell.text.text)?.honorific != null && readName(cell.text.text)!.to > cell.text.text.length - 30));
  return titled.length === wide.length && wide.every((row) => readName(row.cells[0]!.text.text) !== null);
}

/** Where nearly every line of a list is a name, the others are likely to be names too. */
function areMostlyNames(rows: readonly JoinedRow[]): boolean {
  const named = rows.filter((row) => readName(row.cells[0]!.text.text) !== null).length;
  return rows.length >= leastLines && named >= rows.length * trustedShare;
}

const leastLines = 4;
const trustedShare = 0.7;

function isOneEach(rows: readonly JoinedRow[]): boolean {
  const plain = rows.filter((row) => row.cells.length === 1);
  if (plain.length < 2) return false;
  const names = plain.map((row) => splitOutsideBrackets(row.cells[0]!.text, ',').filter((part) => readName(part.text) !== null).length);
  return names.reduce((sum, count) => sum + count, 0) < plain.length * 2;
}
