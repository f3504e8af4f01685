import { grouped } from '../grouped.js';

/** A meeting of the matrix and its board. */
export interface MatrixMeeting {
  id: string;
  board: string;
}

/** The lines of one person or organisation, in order: side by side, at which of the meetings, and with which status. */
export interface MatrixLines {
  id: string;
  at: number[];
  statuses: string[];
  /** Ids of the lines; null where they are not wanted. */
  attendances: string[] | null;
}

/** One row: counts of meetings, and the lines that give the marks. */
export interface MatrixRowFacts {
  id: string;
  marks: string;
  present: number;
  apologies: number;
  expected: number;
  cells: { meeting: string; attendance: string }[];
}

const letters: Record<string, string> = { PRESENT: 'P', APOLOGIES: 'A', ABSENT: 'X', UNKNOWN: '?' };
const ranks = Object.keys(letters);
const unlisted = '-';

/** A row of the matrix. Of several lines at one meeting the first in the order P, A, X, ? gives the mark. */
export function matrixRow(meetings: readonly MatrixMeeting[], { id, at, statuses, attendances }: MatrixLines): MatrixRowFacts {
  const best = new Map<number, { status: string; line: number }>();
  at.forEach((place, line) => {
    const status = statuses[line]!;
    const other = best.get(place);
    if (!other || ranks.indexOf(status) < ranks.indexOf(other.status)) best.set(place, { status, line });
  });
  const chosen = [...best.values()];
  const count = (status: string): number => chosen.filter((one) => one.status === status).length;
  return {
    id,
    marks: meetings.map((_meeting, place) => letters[best.get(place)?.status ?? ''] ?? unlisted).join(''),
    present: count('PRESENT'),
    apologies: count('APOLOGIES'),
    expected: expectedAt(meetings, best),
    cells: attendances === null ? [] : [...best].map(([place, { line }]) => ({ meeting: meetings[place]!.id, attendance: attendances[line]! })),
  };
}

function expectedAt(meetings: readonly MatrixMeeting[], listed: ReadonlyMap<number, unknown>): number {
  const boards = grouped(meetings.map(({ board }, place) => ({ board, place })), ({ board }) => board);
  return [...boards.values()].reduce((sum, ofBoard) => {
    const first = ofBoard.findIndex(({ place }) => listed.has(place));
    const last = ofBoard.findLastIndex(({ place }) => listed.has(place));
    return first < 0 ? sum : sum + last - first + 1;
  }, 0);
}
