import type { MeetingFacts } from '../identity/facts.js';
import type { Problem } from '../reading/problem.js';

/** What became of one file. SKIPPED: nothing was written for it, and `problems` says why. */
export type Result = 'WRITTEN' | 'REPLACED' | 'UNCHANGED' | 'SKIPPED';

/** How many passages a write adds, takes away and changes against the graph as it was. */
export interface Changes {
  added: number;
  removed: number;
  changed: number;
}

/** How much of each kind the minutes hold. */
export interface Counts {
  attendances: number;
  items: number;
  paragraphs: number;
  decisions: number;
  actions: number;
}

/** What one file gave. */
export interface Outcome {
  source: string;
  result: Result;
  /** Null where the file gave no meeting. */
  meetingId: string | null;
  changes: Changes;
  counts: Counts;
  problems: Problem[];
}

/** The outcome of a file for which nothing was written, with the reason. */
export function skipped(source: string, message: string, problems: Problem[] = []): Outcome {
  return {
    source,
    result: 'SKIPPED',
    meetingId: null,
    changes: { added: 0, removed: 0, changed: 0 },
    counts: { attendances: 0, items: 0, paragraphs: 0, decisions: 0, actions: 0 },
    problems: [{ severity: 'ERROR', message, span: null }, ...problems],
  };
}

/** How much of each kind the facts of a meeting hold. */
export function countsOf(facts: MeetingFacts): Counts {
  return {
    attendances: facts.attendances.length,
    items: facts.items.length,
    paragraphs: facts.paragraphs.length,
    decisions: facts.decisions.length,
    actions: facts.actions.length,
  };
}
