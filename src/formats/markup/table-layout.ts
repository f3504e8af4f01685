import { maxColumns, maxTableDepth, maxTextLength } from '../limits.js';
import { Flow } from './flow.js';
import { rowLines, tableTooLarge, type Cell } from './row-lines.js';

interface Table {
  cells: Cell[];
  /** Columns that the cells of the open row take. */
  width: number;
  /** For each of the first columns, how many rows from here on a cell from above reaches into. */
  reaching: number[];
  cell: { flow: Flow; span: number; rows: number } | null;
}

/**
 * A document as a flow of lines in which tables may stand, and tables in their cells. Text goes to `flow`, the innermost
 * open cell's or the document's own. Calls need not be balanced: a cell opens its row, a row ends its last cell, and
 * whatever is still open at the end is closed. Tables deeper than `maxTableDepth` are read line by line.
 */
export class TableLayout {
  private readonly body = new Flow();
  private readonly tables: Table[] = [];
  private tooDeep = 0;
  private units = 0;

  /** Where text goes now. Between the cells of a table it is the flow around the table. */
  get flow(): Flow {
    for (let index = this.tables.length - 1; index >= 0; index -= 1) {
      const { cell } = this.tables[index]!;
      if (cell !== null) return cell.flow;
    }
    return this.body;
  }

  openTable(): void {
    this.flow.gap();
    if (this.tables.length === maxTableDepth) this.tooDeep += 1;
    else this.tables.push({ cells: [], width: 0, reaching: Array.from({ length: maxColumns }, () => 0), cell: null });
  }

  openRow(): void {
    this.closeRow();
  }

  /** Opens a cell that spans so many columns and rows, 1 or more each. */
  openCell(span: number, rows: number): void {
    if (this.tooDeep > 0 || this.tables.length === 0) {
      this.flow.endLine();
      return;
    }
    this.closeCell();
    this.tables.at(-1)!.cell = { flow: new Flow(), span: bounded(span), rows: bounded(rows) };
  }

  /** Lets the open cell span so many columns. */
  widenCell(span: number): void {
    const cell = this.tooDeep > 0 ? null : (this.tables.at(-1)?.cell ?? null);
    if (cell !== null) cell.span = bounded(span);
  }

  closeCell(): void {
    const table = this.tables.at(-1);
    if (this.tooDeep > 0 || table === undefined || table.cell === null) return;
    const { flow, span, rows } = table.cell;
    table.cell = null;
    fillFromAbove(table);
    if (rows > 1) table.reaching.fill(rows, table.width, table.width + span);
    addCell(table, { lines: flow.finish(), span });
  }

  closeRow(): void {
    const table = this.tables.at(-1);
    if (this.tooDeep > 0 || table === undefined) {
      this.flow.endLine();
      return;
    }
    this.closeCell();
    if (table.cells.length === 0) return;
    const lines = rowLines(table.cells);
    this.units += lines.reduce((sum, line) => sum + line.length, 0);
    if (this.units > maxTextLength * maxTableDepth) throw tableTooLarge();
    table.cells = [];
    table.width = 0;
    table.reaching = table.reaching.map((rows) => Math.max(rows - 1, 0));
    this.flow.append(lines);
  }

  closeTable(): void {
    if (this.tooDeep > 0) {
      this.tooDeep -= 1;
      this.flow.gap();
      return;
    }
    if (this.tables.length === 0) return;
    this.closeRow();
    this.tables.pop();
    this.flow.gap();
  }

  /** Closes what is open and hands out the document's lines. */
  finish(): string[] {
    this.tooDeep = 0;
    while (this.tables.length > 0) this.closeTable();
    return this.body.finish();
  }
}

function bounded(span: number): number {
  return Number.isInteger(span) && span >= 1 ? Math.min(span, maxColumns) : 1;
}

function fillFromAbove(table: Table): void {
  while ((table.reaching[table.width] ?? 0) > 0) addCell(table, { lines: [], span: 1 });
}

function addCell(table: Table, cell: Cell): void {
  table.cells.push(cell);
  table.width += cell.span;
}
