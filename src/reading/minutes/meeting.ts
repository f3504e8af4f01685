import type { Front } from '../front/front.js';
import { previousMeetingIn } from './previous-meeting-in.js';
import type { Layout } from '../layout/read-lines.js';
import { documentSpan, spanOf } from '../mended.js';
import type { PrintedMeeting } from '../printed.js';
import type { Printed, Span } from '../span.js';
import type { RosterEntry } from '../roster/entry.js';
import { findChair } from '../roster/find-chair.js';
import type { Closing } from './closing.js';
import { furtherMeetings } from './several-meetings.js';
import type { ProblemList } from './problem-list.js';
import type { ReadItems } from './read-items.js';

/** All that tells of the meeting as a whole. */
export interface MeetingParts {
  front: Front;
  roster: readonly RosterEntry[];
  read: ReadItems;
  closing: Closing;
  layout: Layout;
  problems: ProblemList;
  /** False where no heading of an item was found and all text stands under the document's own title. */
  titled: boolean;
}

/** Puts together what the text announces of its own meeting, and reports what is missing or was assumed. */
export function readMeeting(parts: MeetingParts): PrintedMeeting {
  const { front, closing, layout, problems } = parts;
  reportMissing(parts);
  const board: Printed | null = front.board === null ? null : { text: front.board.text, span: documentSpan(front.board, 0, front.board.text.length, layout.ruler) };
  if (front.date?.found.disputed === true) {
    problems.add('WARNING', `the date can be read as day and month or as month and day; it was taken as ${front.date.iso} (year-month-day).`, front.date.line);
  }
  if (front.start?.time.assumed === true && closing.startTime === null) problems.add('INFO', `neither am nor pm is printed; the start was taken as ${front.start.time.time}.`, front.start.line);
  if (closing.endTime !== null && closing.endAssumed !== null) problems.add('INFO', `neither am nor pm is printed; the end was taken as ${closing.endTime}.`, closing.endAssumed);
  const startTime = closing.startTime ?? front.start?.time.time ?? null;
  const printedEnd = closing.endTime ?? front.end?.time.time ?? null;
  const endTime = afterStart(startTime, printedEnd);
  if (endTime !== printedEnd) problems.add('INFO', `the end is printed as ${printedEnd}, before the start; it was taken as ${endTime}.`, null);
  const next = closing.nextMeeting;
  if (next?.assumedYear === true) problems.add('INFO', `the date of the next meeting has no year; it was taken as ${next.date}.`, closing.nextLine);
  if (next?.assumedAfternoon === true) problems.add('INFO', `neither am nor pm is printed; the next meeting was taken to begin at ${next.time}.`, closing.nextLine);
  return {
    board,
    date: front.date?.iso ?? null,
    startTime,
    endTime,
    venue: front.venue,
    chair: chairOf(parts),
    previousMeeting: previousOf(parts),
    nextMeeting: next === null ? null : { date: next.date, time: next.time, venue: next.venue, text: next.text },
    span: headSpan(front, layout),
  };
}

const noon = 12;

/** "1.02 to 1.27" ends in the afternoon where it begins there: an end before the start is taken twelve hours later. */
function afterStart(start: string | null, end: string | null): string | null {
  if (start === null || end === null || end >= start) return end;
  const hour = Number(end.slice(0, 2));
  const later = `${hour + noon}${end.slice(2)}`;
  return hour < noon && later > start ? later : end;
}

function reportMissing({ front, roster, read, problems, titled, layout }: MeetingParts): void {
  if (front.date === null && roster.length === 0 && !titled) {
    problems.add('ERROR', 'This does not look like the minutes of a meeting: it gives no date, lists nobody and has no items. If it is, head it with board and date and list who was present.', null);
    return;
  }
  const further = furtherMeetings(layout.lines, front.date?.iso ?? null)[0];
  if (further !== undefined) problems.add('WARNING', 'the minutes of another meeting seem to begin here. Put each meeting into a file of its own.', further);
  if (front.board === null) problems.add('WARNING', 'No name of the board was found above the list of people. Give the minutes a first line with the name of the body that met.', null);
  if (front.date === null) problems.add('ERROR', 'No date of the meeting was found above the first item. Add a line such as "Monday 4 November 2019".', null);
  if (roster.length === 0) problems.add('WARNING', 'Nobody is listed as present. If the minutes list people, put them under a line "Present:".', null);
  if (read.items.length === 0 || !titled) problems.add('ERROR', 'No headings of agenda items were found. Number them ("1. Welcome") or write each on a line of its own.', null);
}

function chairOf({ roster, read }: MeetingParts): PrintedMeeting['chair'] {
  const texts = read.items.flatMap((item) => item.paragraphs.map((paragraph) => paragraph.mended.text));
  const chair = findChair(roster, texts);
  return chair === null ? null : { rosterIndex: chair.index, stated: chair.stated };
}

function previousOf({ front, read, layout, problems }: MeetingParts): PrintedMeeting['previousMeeting'] {
  const found = previousMeetingIn(read.items, front.date?.iso ?? null);
  if (found === null) return null;
  if (found.assumedYear && found.date !== null) {
    const line = layout.lines.find((other) => other.start <= found.item.span.start && found.item.span.start < other.end) ?? null;
    problems.add('INFO', `the date of the meeting before has no year; it was taken as ${found.date}.`, line);
  }
  return { date: found.date, text: found.text };
}

function headSpan(front: Front, layout: Layout): Span {
  const indexes = [...front.lines].sort((a, b) => a - b);
  const first = layout.lines[indexes[0] ?? -1];
  const last = layout.lines[indexes.at(-1) ?? -1];
  if (first === undefined || last === undefined) return spanOf(0, 0, layout.ruler);
  const start = documentSpan(first.body, 0, 1, layout.ruler).start;
  return spanOf(start, documentSpan(last.body, 0, last.body.text.length, layout.ruler).end, layout.ruler);
}
