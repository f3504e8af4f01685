import type { Span } from './span.js';

/**
 * Something that was not read with certainty. ERROR: a part of the text could not be read; WARNING: a reading that
 * may be wrong or is missing; INFO: a reading that needed an assumption (a year or an afternoon that is not printed).
 */
export type Severity = 'ERROR' | 'WARNING' | 'INFO';

/** One problem, as a sentence for the person who asked for the reading. `span` is null where it has no one place. */
export interface Problem {
  severity: Severity;
  message: string;
  span: Span | null;
}
