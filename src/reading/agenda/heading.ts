import type { Mended } from '../mended.js';

/** The heading of an agenda item as found: its lines, number and title, and the text run in behind the title. */
export interface AgendaHeading {
  /** First line, and the line after the last one. */
  line: number;
  next: number;
  number: string | null;
  title: Mended;
  /** Text behind the title on the same line; null for none. */
  rest: Mended | null;
}
