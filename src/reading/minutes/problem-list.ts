import type { Line } from '../layout/line.js';
import { documentSpan, type Ruler } from '../mended.js';
import type { Problem, Severity } from '../problem.js';

const longestQuote = 80;

/** Collects what was not read with certainty while a text is read. */
export class ProblemList {
  readonly list: Problem[] = [];

  constructor(private readonly ruler: Ruler) {}

  /** Adds a problem; `line` is where it stands, null where it has no one place. */
  add(severity: Severity, message: string, line: Line | null): void {
    const span = line === null ? null : documentSpan(line.body, 0, line.body.text.length, this.ruler);
    this.list.push({ severity, message, span });
  }

  /** Adds a line that stands among those listed and from which no person could be read. */
  roster(line: Line): void {
    const text = line.body.text.slice(0, longestQuote).replaceAll('\t', ' ');
    this.add('WARNING', `"${text}" stands in the list of people, but no name could be read from it. If it names somebody, write the name first, then a comma.`, line);
  }
}
