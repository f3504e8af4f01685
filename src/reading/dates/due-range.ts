import { daysInMonth, findDates, isoDate, type FoundDate } from './find-dates.js';

/** When something is due: the words, and the days as ISO dates, both ends in it; null where the words fix no day. */
export interface DueRange {
  text: string;
  from: string | null;
  to: string | null;
}

/** What a due date without a year, or "the next meeting", is counted from. */
export interface DueContext {
  meetingDate: string | null;
  nextMeeting: string | null;
}

const lead = /\b(?:by|before|until|till|no later than|due|due date|deadline|target date|target|in|on|during|for|from|between|within|ahead of|prior to)\b(?:\s(?:the|early|late|mid|end of|the end of|close of|start of|beginning of)\b){0,3}:?\s{0,2}/gi;
const wordsWithoutDate = /\b(?:asap|as soon as possible|immediately|immediate|ongoing|on-?going|(?:by|before|at|for|to|in time for|ahead of|prior to) (?:the |our )?next (?:\p{L}+ ){0,3}meeting|next meeting|(?:within|in) (?:the next )?(?:\d{1,2}|one|two|three|four|six|eight) (?:days|weeks|months|week|month)|(?:by |before )?(?:the )?end of (?:the |this |next )?(?:week|month|year|term|financial year))\b/iu;

/** Finds when an action is due in its text; null where it says nothing of it. */
export function findDue(text: string, context: DueContext): DueRange | null {
  const head = text.slice(0, 1500);
  const dates = monthsAndDates(head, context);
  for (const match of head.matchAll(lead)) {
    const start = match.index + match[0].length;
    const first = dates.find((date) => date.from >= start && date.from <= start + 1);
    if (first !== undefined) return rangeFrom(head, match[0], first, dates, context);
  }
  const words = wordsWithoutDate.exec(head);
  if (words === null) return null;
  const next = /next (?:\p{L}+ ){0,3}meeting/iu.test(words[0]) ? context.nextMeeting : null;
  const day = next !== null && next.length === 10 ? next : null;
  return { text: words[0].trim(), from: day, to: day };
}

/** Reads text that is a due date and nothing else, such as a table's cell. */
export function readDue(text: string, context: DueContext): DueRange | null {
  const trimmed = text.trim();
  if (trimmed === '' || !/[\p{L}\p{N}]/u.test(trimmed)) return null;
  const dates = monthsAndDates(trimmed, context);
  const first = dates[0];
  if (first !== undefined) return { ...rangeFrom(trimmed, trimmed.slice(0, first.from), first, dates, context), text: trimmed };
  return findDue(trimmed, context) ?? { text: trimmed, from: null, to: null };
}

function rangeFrom(text: string, leadWords: string, first: FoundDate, dates: readonly FoundDate[], context: DueContext): DueRange {
  const joined = dates.find((date) => date.from > first.to && /^\s?(?:or|and|to|-|–|\/)\s?$/.test(text.slice(first.to, date.from)));
  const last = joined ?? first;
  const year = first.year ?? last.year;
  const begin = dayRange({ ...first, year }, context);
  const end = dayRange({ ...last, year: last.year ?? year }, context);
  const atEnd = /end of/i.test(leadWords) && first.day === null;
  const from = atEnd ? end.to : begin.from;
  return { text: text.slice(first.from, last.to).replace(/[\s.,]+$/, ''), from, to: end.to };
}

function dayRange(date: FoundDate, context: DueContext): { from: string | null; to: string | null } {
  const year = date.year ?? yearAfter(date, context.meetingDate);
  if (year === null) return { from: null, to: null };
  if (date.day !== null) {
    const day = isoDate({ ...date, year });
    return { from: day, to: day };
  }
  return { from: isoDate({ day: 1, month: date.month, year }), to: isoDate({ day: daysInMonth(year, date.month), month: date.month, year }) };
}

function yearAfter(date: FoundDate, meetingDate: string | null): number | null {
  if (meetingDate === null) return null;
  const year = Number(meetingDate.slice(0, 4));
  const month = Number(meetingDate.slice(5, 7));
  const day = Number(meetingDate.slice(8, 10));
  const sooner = date.month < month || date.month === month && date.day !== null && date.day < day;
  return sooner ? year + 1 : year;
}

const monthAlone = /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

function monthsAndDates(text: string, context: DueContext): FoundDate[] {
  const dates = findDates(text);
  if (context.meetingDate === null && dates.length === 0) return dates;
  for (const match of text.matchAll(monthAlone)) {
    const from = match.index;
    const to = from + match[0].length;
    if (dates.some((date) => date.from < to && from < date.to)) continue;
    const month = new Date(`${match[1]} 1, 2000 UTC`).getUTCMonth() + 1;
    dates.push({ from, to, day: null, month, year: null, disputed: false });
  }
  return dates.sort((a, b) => a.from - b.from);
}
