import { dueMeeting } from './due-meeting.js';
import type { ReadMeeting } from './due-meeting.js';
import { allDoneIn, reportOn } from './speaks-of.js';
import type { LaterParagraph } from './speaks-of.js';

/** What became of an action, as far as minutes show. */
export enum ActionStatus {
  OPEN = 'OPEN',
  REPORTED = 'REPORTED',
  CLOSED = 'CLOSED',
  SILENT = 'SILENT',
  UNKNOWN = 'UNKNOWN',
}

/** An action as its minutes lay it down. Dates are ISO days. */
export interface LaidAction {
  id: string;
  meetingId: string;
  date: string;
  text: string;
  dueTo: string | null;
  statedStatus: string | null;
}

/** A status, why in a sentence, and ids of the passages that show it. */
export interface Derived {
  status: ActionStatus;
  because: string;
  evidence: string[];
}

const meetingsToReport = 3;
const isDone = /\b(?:complete|completed|closed|done|discharged|implemented|finished)\b/i;
const isNotDone = /\b(?:not|in|partly|partially|un\w+)\b/i;

/**
 * What became of an action by a day.
 * @param meetings of its board that were read up to that day, in order of time.
 * @param paragraphs of the meetings after it, by id of the meeting; the next three of them count.
 */
export function actionStatus(
  action: LaidAction,
  asOf: string,
  meetings: readonly ReadMeeting[],
  paragraphs: ReadonlyMap<string, readonly LaterParagraph[]>,
): Derived {
  const { statedStatus, dueTo } = action;
  if (statedStatus !== null && isDone.test(statedStatus) && !isNotDone.test(statedStatus)) {
    return { status: ActionStatus.CLOSED, because: `Its own minutes say: ${statedStatus}.`, evidence: [action.id] };
  }
  const own = meetings.findIndex(({ id }) => id === action.meetingId);
  const later = meetings.slice(own + 1, own + 1 + meetingsToReport).flatMap(({ id }) => paragraphs.get(id) ?? []);
  const report = reportOn(action.text, later);
  if (report) {
    const when = meetings.find(({ id }) => id === report.paragraph.meetingId)?.date ?? '';
    const because = `The minutes of ${when} use its words (${report.sure} of them).`;
    return { status: ActionStatus.REPORTED, because, evidence: [report.paragraph.id] };
  }
  const due = dueMeeting(action.meetingId, dueTo, meetings);
  if (due !== null && 'read' in due) {
    const done = allDoneIn(paragraphs.get(due.read.id) ?? []);
    if (done) {
      return { status: ActionStatus.REPORTED, because: `The minutes of ${due.read.date} say that no action is left.`, evidence: [done.id] };
    }
    return { status: ActionStatus.SILENT, because: `The minutes of ${due.read.date}, when it was due, do not speak of it.`, evidence: [] };
  }
  if (dueTo !== null && dueTo > asOf) return { status: ActionStatus.OPEN, because: `It is due by ${dueTo}.`, evidence: [action.id] };
  if (due === null) return { status: ActionStatus.UNKNOWN, because: 'It is not known when the board met next.', evidence: [] };
  return notRead(due.announced, asOf, dueTo);
}

function notRead(announced: string, asOf: string, dueTo: string | null): Derived {
  if (announced > asOf.slice(0, announced.length)) {
    return { status: ActionStatus.OPEN, because: `The meeting of ${announced}, at which it is due, is still to come.`, evidence: [] };
  }
  const because = dueTo !== null && dueTo > announced
    ? `It was due by ${dueTo}, and no minutes of the meeting of ${announced} were read.`
    : `No minutes of the meeting of ${announced}, at which it was due, were read.`;
  return { status: ActionStatus.UNKNOWN, because, evidence: [] };
}
