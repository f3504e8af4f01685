import { grouped } from '../grouped.js';

/** A line of an attendance list that belongs to a row of the matrix. */
export interface MatrixLine {
  /** Id of the person or organisation of the row. */
  row: string;
  meeting: string;
  status: string;
  attendance: string;
}

/** A meeting of the matrix and its board. */
export interface MatrixMeeting {
  id: string;
  board: string;
}

/** One row: counts of meetings, and the lines that the marks stand for. */
export interface MatrixRowFacts {
  id: string;
  marks: string;
  present: number;
  apologies: number;
  expected: number;
  /** By meeting, in order; the one that gives the mark. */
  lines: MatrixLine[];
}

const letters: Record<string, string> = { PRESENT: 'P', APOLOGIES: 'A', ABSENT: 'X', UNKNOWN: '?' };
const unlisted = '-';

/** The rows of the matrix by id. Of several lines at one meeting the first in the order P, A, X, ? gives the mark. */
export function matrixRows(meetings: readonly MatrixMeeting[], lines: readonly MatrixLine[]): MatrixRowFacts[] {
  const byRow = grouped(lines, ({ row }) => row);
  return [...byRow].sort(([one], [other]) => (one < other ? -1 : 1)).map(([id, all]) => rowOf(id, meetings, all));
}

function rowOf(id: string, meetings: readonly MatrixMeeting[], all: readonly MatrixLine[]): MatrixRowFacts {
  const best = new Map<string, MatrixLine>();
  for (const line of all) {
    const other = best.get(line.meeting);
    if (!other || rank(line) < rank(other)) best.set(line.meeting, line);
  }
  const lines = meetings.flatMap((meeting) => best.get(meeting.id) ?? []);
  const count = (status: string): number => lines.filter((line) => line.status === status).length;
  const marks = meetings.map((meeting) => letters[best.get(meeting.id)?.status ?? ''] ?? unlisted).join('');
  return { id, marks, present: count('PRESENT'), apologies: count('APOLOGIES'), expected: expectedAt(meetings, best), lines };
}

function rank({ status }: MatrixLine): number {
  return Object.keys(letters).indexOf(status);
}

function expectedAt(meetings: readonly MatrixMeeting[], listed: ReadonlyMap<string, unknown>): number {
  const boards = grouped(meetings, ({ board }) => board);
  return [...boards.values()].reduce((sum, ofBoard) => {
    const first = ofBoard.findIndex(({ id }) => listed.has(id));
    const last = ofBoard.findLastIndex(({ id }) => listed.has(id));
    return first < 0 ? sum : sum + last - first + 1;
  }, 0);
}
