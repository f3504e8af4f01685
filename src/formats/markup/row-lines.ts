import { FormatError } from '../format-error.js';
import { maxColumns, maxTextLength } from '../limits.js';

/** A cell of a table row: its lines, and how many columns it spans. */
export interface Cell {
  lines: readonly string[];
  span: number;
}

/**
 * The lines of one table row. Cells are set apart by tabs; a cell of several lines runs beside the others, its first line
 * in the first line of the row and so on, as the page shows it. A row of one cell is its lines as they are.
 * @throws FormatError where the row makes more text than a document may have.
 */
export function rowLines(cells: readonly Cell[]): readonly string[] {
  const only = cells.length === 1 ? cells[0] : undefined;
  if (only !== undefined) return only.lines;
  const columns = cells.flatMap(({ lines, span }): string[][] => [worded(lines), ...Array.from({ length: span - 1 }, () => [])]);
  if (columns.length > maxColumns)
    return [
      columns
        .map((lines) => lines.join(' '))
        .join('\t')
        .trimEnd(),
    ];
  const height = columns.reduce((most, lines) => Math.max(most, lines.length), 0);
  const rows: string[] = [];
  let length = 0;
  for (let index = 0; index < height; index += 1) {
    const row = columns
      .map((lines) => lines[index] ?? '')
      .join('\t')
      .trimEnd();
    length += row.length + 1;
    if (length > maxTextLength) throw tableTooLarge();
    rows.push(row);
  }
  return rows;
}

/** The error for a table that would make more text than a document may have. */
export function tableTooLarge(): FormatError {
  return new FormatError('has a table that is too large to read; split it into one file a meeting');
}

function worded(lines: readonly string[]): string[] {
  return lines.filter((line) => line !== '').map((line) => line.replaceAll('\t', ' '));
}
