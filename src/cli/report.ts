import type { ActionEntry, AttendanceEntry, DecisionEntry, ItemEntry, Minutes } from '../identity/minutes.js';
import type { Problem } from '../reading/problem.js';

/** The report that `read FILE` shows a person: what was understood of the minutes, and each problem with its line. */
export function reportOf(minutes: Minutes): string {
  return [
    ...headingLines(minutes),
    ...section(`Roster (${minutes.attendance.length})`, minutes.attendance.map(rosterLine)),
    ...section(`Items (${minutes.items.length})`, minutes.items.map(itemLine)),
    ...section(`Decisions (${minutes.decisions.length})`, minutes.decisions.map(decisionLine)),
    ...section(`Actions (${minutes.actions.length})`, minutes.actions.map(actionLine)),
    ...section(`Problems (${minutes.problems.length})`, minutes.problems.map(problemLine)),
    '',
  ].join('\n');
}

/** A problem as one line: how grave, where, what. */
export function problemLine(problem: Problem): string {
  const place = problem.span === null ? '' : `line ${problem.span.line}: `;
  return `${problem.severity.toLowerCase()}: ${place}${problem.message}`;
}

function headingLines({ meeting, coverage }: Minutes): string[] {
  const times = [meeting.startTime, meeting.endTime].filter((time) => time !== null).join(' to ');
  const next = meeting.nextMeeting;
  const facts: [string, string | null][] = [
    ['Date', joined([meeting.date, times], ', ')],
    ['Venue', meeting.venue],
    ['Chair', meeting.chair === null ? null : `${meeting.chair}${meeting.chairStated ? '' : ' (not stated, inferred)'}`],
    ['Previous meeting', meeting.previousMeeting?.date ?? null],
    ['Next meeting', next === null ? null : joined([next.date, next.time, next.venue], ', ')],
    ['Understood', `${Math.floor(coverage * 100)}% of the text`],
  ];
  return [meeting.board ?? 'Board not found', ...facts.filter(([, value]) => value !== null && value !== '').map(([name, value]) => `  ${name}: ${value}`)];
}

function section(title: string, lines: string[]): string[] {
  return ['', title, ...(lines.length > 0 ? lines.map((line) => `  ${line}`) : ['  none'])];
}

function rosterLine(entry: AttendanceEntry): string {
  const roles = entry.roles.map((role) => joined([role.post, role.organisation], ', ')).join('; ');
  const capacity = entry.chair ? `${entry.capacity}, chair` : entry.capacity;
  return joined([joined([entry.honorific, entry.name, entry.postNominal], ' '), roles, `${entry.status} ${capacity}`], ' | ');
}

function itemLine(item: ItemEntry): string {
  return `${joined([item.number, item.title], ' ')} (${item.paragraphs.length} ${item.paragraphs.length === 1 ? 'paragraph' : 'paragraphs'})`;
}

function decisionLine(decision: DecisionEntry): string {
  return `${joined([decision.paragraph ?? decision.item, decision.kind], ' ')}: ${decision.text}`;
}

function actionLine(action: ActionEntry): string {
  const owners = action.owners.map((owner) => owner.name).join(', ') || action.ownerText || 'no owner';
  return `${joined([action.reference, `[${owners}]`, action.text], ' ')}${action.due === null ? '' : ` (due ${action.due.text})`}`;
}

function joined(parts: readonly (string | null)[], separator: string): string {
  return parts.filter((part) => part !== null && part !== '').join(separator);
}
