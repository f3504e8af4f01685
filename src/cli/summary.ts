import type { Changes, Outcome, Result } from '../ingest/outcome.js';
import { problemLine } from './report.js';

const words: Record<Result, { done: string; would: string }> = {
  WRITTEN: { done: 'written', would: 'would be written' },
  REPLACED: { done: 'replaced', would: 'would be replaced' },
  UNCHANGED: { done: 'unchanged', would: 'unchanged' },
  SKIPPED: { done: 'skipped', would: 'would be skipped' },
};

/** One file's outcome in a line. */
export function outcomeLine(outcome: Outcome, dryRun: boolean): string {
  const meeting = outcome.meetingId === null ? '' : `: ${outcome.meetingId}`;
  const changes = outcome.result === 'REPLACED' ? ` (${changesOf(outcome.changes)})` : '';
  return `${outcome.source}${meeting} ${said(outcome.result, dryRun)}${changes}`;
}

/** What a whole ingest did or would do: totals, what each meeting holds, and every problem with its file and line. */
export function summaryOf(outcomes: readonly Outcome[], dryRun: boolean): string {
  const totals = (Object.keys(words) as Result[])
    .map((result) => ({ result, count: outcomes.filter((outcome) => outcome.result === result).length }))
    .filter(({ count }) => count > 0)
    .map(({ result, count }) => `${count} ${said(result, dryRun)}`);
  const read = outcomes.filter((outcome) => outcome.meetingId !== null);
  const problems = outcomes.flatMap((outcome) => outcome.problems.map((problem) => `${outcome.source}: ${problemLine(problem)}`));
  return [
    `${outcomes.length} ${outcomes.length === 1 ? 'file' : 'files'}: ${totals.join(', ')}`,
    ...read.map((outcome) => `  ${outcome.meetingId}: ${countsOf(outcome)}`),
    ...(problems.length > 0 ? [`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`, ...problems.map((line) => `  ${line}`)] : []),
    '',
  ].join('\n');
}

function said(result: Result, dryRun: boolean): string {
  return dryRun ? words[result].would : words[result].done;
}

function changesOf({ added, removed, changed }: Changes): string {
  return `passages: ${added} added, ${removed} removed, ${changed} changed`;
}

function countsOf({ counts }: Outcome): string {
  return `${counts.attendances} on the roster, ${counts.items} items, ${counts.paragraphs} paragraphs, ${counts.decisions} decisions, ${counts.actions} actions`;
}
