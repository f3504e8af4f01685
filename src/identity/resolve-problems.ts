import { documentSpan } from '../reading/mended.js';
import type { PrintedMinutes } from '../reading/printed.js';
import type { Problem } from '../reading/problem.js';
import type { Resolution } from './assembly/resolution.js';

/** Why no facts can be written of a text, as one sentence with what to do; null where they can. */
export function whyNoFacts({ meeting, roster, items }: PrintedMinutes): string | null {
  if (roster.length === 0 && items.length === 0)
    return 'This text does not read as the minutes of a meeting: it has neither a list of people nor items. Check that it is the right file.';
  if (meeting.board === null)
    return 'The text does not say which board met, so that the meeting cannot be filed. Add a line with the name of the board above "Minutes".';
  if (meeting.date === null)
    return 'The text does not say on which day the meeting was, so that it cannot be filed. Add the day, as in "10 March 2015", to the heading.';
  return isDay(meeting.date)
    ? null
    : `The text gives "${meeting.date}" and no day as the date of the meeting, so that it cannot be filed. Add the day to the heading.`;
}

/** What was left open while the names of a meeting were resolved. */
export function resolvingProblems(resolution: Resolution): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { printed, passage, findings } of resolution.paragraphs) {
    for (const { kind, entityId, candidates, first, last } of findings) {
      const [from, to] = [passage.tokens[first]!.from, passage.tokens[last]!.to];
      const surface = printed.mended.text.slice(from, to);
      if (kind !== 'PERSON' || entityId !== null || candidates.length < 2 || seen.has(surface)) continue;
      seen.add(surface);
      const names = candidates.map((candidate) => resolution.cast.get(candidate.entityId).name).join(', ');
      const span = documentSpan(printed.mended, from, to, resolution.printed.ruler);
      problems.push({
        severity: 'WARNING',
        message: `"${surface}" fits several: ${names}. It was linked to none of them.`,
        span,
      });
    }
  }
  return problems;
}

/** Whether an ISO date gives the day, and one that exists. */
export function isDay(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
