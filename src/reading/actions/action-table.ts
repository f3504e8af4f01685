import type { DueContext } from '../dates/due-range.js';
import { readDue } from '../dates/due-range.js';
import { splitColumns } from '../layout/cells.js';
import type { Line } from '../layout/line.js';
import type { Mended } from '../mended.js';
import { sliceMended } from '../layout/mended-text.js';
import { bareWord, wordsOf } from '../words/tokens.js';
import { buildAction, type FoundAction } from './read-actions.js';

type Column = 'TEXT' | 'ITEM' | 'OWNER' | 'DUE' | 'STATUS' | 'REFERENCE' | 'OTHER';

const columnWords: { column: Column; words: readonly string[] }[] = [
  { column: 'OWNER', words: ['owner', 'who', 'lead', 'responsible', 'responsibility', 'assigned', 'assignee', 'whom', 'person', 'officer', 'responsible?'] },
  { column: 'DUE', words: ['due', 'deadline', 'when', 'timescale', 'timeframe', 'target', 'date', 'timeline'] },
  { column: 'STATUS', words: ['status', 'position', 'progress', 'outcome', 'update', 'rag', 'completed', 'comments', 'response'] },
  { column: 'TEXT', words: ['action', 'actions', 'task', 'tasks', 'request', 'matter', 'description', 'what', 'item', 'activity', 'requirement', 'to-do'] },
  { column: 'REFERENCE', words: ['ref', 'reference', 'no', 'number', 'min', 'minute', 'id', '#'] },
];

/** A row of a table of actions. `itemNumber` is what its column of item numbers prints. */
export interface TableAction {
  found: FoundAction;
  itemNumber: string | null;
}

/** A table of actions: its tasks, and whether it says how each stands, as a log of earlier actions does. */
export interface ActionTable {
  actions: TableAction[];
  log: boolean;
}

const task = /\b(?:actions?|tasks?|to-do|what)\b/i;

/** Reads a table whose head names tasks and who has to do them; null where its head says otherwise. */
export function readActionTable(rows: readonly Line[], due: DueContext): ActionTable | null {
  const cells = rows.map((row) => (row.cells.length > 1 ? row.cells : splitColumns(row.body)));
  const columns = readHead(cells[0] ?? []);
  if (columns === null) return null;
  const actions: TableAction[] = [];
  for (const [index, row] of cells.entries()) {
    if (index === 0 || !/[\p{L}]/u.test(row.map((cell) => cell.text).join(''))) continue;
    const action = readRow(row, columns, rows[index]!, due);
    if (action !== null) actions.push(action);
  }
  return { actions, log: columns.includes('STATUS') };
}

function readHead(cells: readonly Mended[]): Column[] | null {
  if (cells.length < 2 || cells.some((cell) => cell.text.length > 40)) return null;
  const columns = distinct(cells.map((cell) => columnOf(cell.text)), cells);
  return columns.includes('TEXT') && (columns.includes('OWNER') || columns.includes('DUE') || columns.includes('STATUS')) ? columns : null;
}

/** Beside a column "Action", one named "Item" or "Matter" holds item numbers; beside a column "Who", one named "By" holds days. */
function distinct(columns: readonly Column[], cells: readonly Mended[]): Column[] {
  const named = (column: Column, expression: RegExp): boolean => columns.some((own, index) => own === column && expression.test(cells[index]!.text));
  const hasTask = named('TEXT', task);
  const hasOwner = named('OWNER', /^(?!by$)/i);
  return columns.map((column, index) => {
    const { text } = cells[index]!;
    if (hasTask && column === 'TEXT' && !task.test(text)) return 'ITEM';
    return hasOwner && /^by$/i.test(text) ? 'DUE' : column;
  });
}

function columnOf(text: string): Column {
  const words = wordsOf(text.replaceAll('/', ' ')).map((word) => bareWord(word.text) || word.text);
  if (/^by$/i.test(text)) return 'OWNER';
  return columnWords.find(({ words: known }) => words.some((word) => known.includes(word)))?.column ?? 'OTHER';
}

function readRow(cells: readonly Mended[], columns: readonly Column[], line: Line, due: DueContext): TableAction | null {
  const at = (column: Column): Mended | null => {
    const cell = cells[columns.indexOf(column)];
    return cell === undefined || !/[\p{L}\p{N}]/u.test(cell.text) ? null : cell;
  };
  const printed = at('TEXT');
  if (printed === null) return null;
  const number = /^(\d{1,3}|[A-Z]{0,3}\d{1,3}[./]?\d{0,3})[.)]\s+/.exec(printed.text);
  const text = number === null ? printed : sliceMended(printed, number[0].length);
  const hasOwner = columns.includes('OWNER');
  const action = buildAction(text, line.body, at('REFERENCE')?.text.replace(/\.$/, '') ?? number?.[1] ?? null, at('OWNER'), due);
  const dueCell = at('DUE');
  const found = { ...action, owner: hasOwner ? at('OWNER') : action.owner, due: dueCell === null ? action.due : readDue(dueCell.text, due), statedStatus: at('STATUS')?.text ?? null };
  return { found, itemNumber: at('ITEM')?.text ?? null };
}
