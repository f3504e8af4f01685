import { daysInMonth, findDates, isoDate, type FoundDate } from './find-dates.js';
import { monthNumbers } from '../lexicon/month-names.js';

/** When something is due: the words, and the days as ISO dates, both ends in it; null where the words fix no day. */
export interface DueRange {
  text: string;
  from: string | null;
  to: string | null;
}

/** What a due date without a year, or "the next meeting", is counted from. `nextMeeting` is a day or a month. */
export interface DueContext {
  meetingDate: string | null;
  nextMeeting: string | null;
}

const longestText = 1500;
const lead = /\b(?:(?:by|before|until|till|no later than|due|due date|due by|deadline|target date|target|on|for|ahead of|prior to|from|between|within|to)|in|during|at)\b(?:\s(?:the|early|late|mid|end of|the end of|close of|start of|beginning of|its|their)\b){0,3}:?\s{0,2}/gi;
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const monthMeeting = new RegExp(`\\b(?:(?:the|its|our|their)\\s)?(${months})(?:\\s(?:Board|board|Committee|committee|Council|council|Trust|full)){0,2}\\smeeting\\b`);
const nextMeeting = /\b(?:the |our |its )?next (?:[\p{L}-]+ ){0,3}meeting\b/iu;
const endOf = /\b(?:the )?end of (?:the |this )?(week|month|year|calendar year|financial year|term)\b/i;
const within = /\b(?:within|in) (?:the next )?(\d{1,2}|one|two|three|four|five|six|eight|ten|twelve|a) (days?|weeks?|months?)\b/i;
const feast = /\b(Christmas|New Year)\b/;
const vague = /\b(?:asap|as soon as possible|immediately|immediate|ongoing|on-?going|weekly|monthly|quarterly|next week|next month|tbc|(?:early |late )?(?:spring|summer|autumn|winter)(?: \d{4})?)\b/i;

/** Finds when an action is due in its text; null where it says nothing of it. */
export function findDue(text: string, context: DueContext): DueRange | null {
  const head = text.slice(0, longestText);
  const meeting = monthMeeting.exec(head);
  const dates = monthsAndDates(head, context);
  for (const match of head.matchAll(lead)) {
    const start = match.index + match[0].length;
    const first = dates.find((date) => date.from >= start && date.from <= start + 12 && /^(?:\s|the|of|early|late|mid-?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)*$/i.test(head.slice(start, date.from)));
    if (first === undefined || meeting !== null && first.from >= meeting.index && first.to <= meeting.index + meeting[0].length) continue;
    if (/^(?:from|to|for)$/i.test(match[0].trim()) && !/^\s?(?:$|[.,;)])/.test(head.slice(first.to))) continue;
    return rangeFrom(head, match[0], first, dates, context);
  }
  return relativeDue(head, context, true);
}

/** Reads text that is a due date and nothing else, such as a table's cell. */
export function readDue(text: string, context: DueContext): DueRange | null {
  const trimmed = text.trim().replace(/^(?:by|before|due:?)\s/i, '');
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return null;
  const first = monthsAndDates(trimmed, context)[0];
  if (first !== undefined) return { ...rangeFrom(trimmed, trimmed.slice(0, first.from), first, monthsAndDates(trimmed, context), context), text: trimmed };
  const relative = relativeDue(trimmed, context, false);
  return { text: trimmed, from: relative?.from ?? null, to: relative?.to ?? null };
}

function relativeDue(text: string, context: DueContext, inSentence: boolean): DueRange | null {
  const byMonth = monthMeeting.exec(text);
  if (byMonth !== null) return { text: byMonth[0], ...meetingIn(monthNumbers.get(byMonth[1]!.toLowerCase())!, context) };
  const next = nextMeeting.exec(text);
  if (next !== null) return { text: next[0], ...rangeOfIso(context.nextMeeting) };
  const end = endOf.exec(text);
  if (end !== null) return { text: end[0], ...endOfPeriod(end[1]!.toLowerCase(), context) };
  const span = within.exec(text);
  if (span !== null) return { text: span[0], ...after(span[1]!, span[2]!, context) };
  const day = feast.exec(text);
  if (day !== null) {
    const found = day[1] === 'Christmas' ? { day: 25, month: 12 } : { day: 1, month: 1 };
    const { from, to } = dayRange({ ...found, year: null, from: 0, to: 0, disputed: false }, context);
    return { text: day[0], from, to };
  }
  const loose = vague.exec(text);
  if (loose === null || inSentence && !/\b(?:asap|as soon as possible|immediately)\b/i.test(loose[0]) && !/(?:by|before|in|:|\() (?:the )?$/i.test(text.slice(0, loose.index))) return null;
  return { text: loose[0], from: null, to: null };
}

function rangeFrom(text: string, leadWords: string, first: FoundDate, dates: readonly FoundDate[], context: DueContext): DueRange {
  const joined = dates.find((date) => date.from > first.to - 1 && date !== first && /^\s?(?:or|and|to|-|–|\/)\s?$/.test(text.slice(first.to, date.from)));
  const last = joined ?? first;
  const year = first.year ?? last.year;
  const begin = dayRange({ ...first, year }, context);
  const end = dayRange({ ...last, year: last.year ?? year }, context);
  const atEnd = /end of/i.test(leadWords) && first.day === null;
  const printedLead = /^(?:by|before|no later than|until|till|due(?: date| by)?|deadline|target(?: date)?)\b:?\s*/i.exec(leadWords)?.[0].length ?? 0;
  const from = Math.max(first.from - leadWords.length + printedLead, 0);
  const words = text.slice(text.slice(from, first.from).trim() === leadWords.slice(printedLead).trim() ? from : first.from, last.to);
  return { text: words.trim().replace(/[\s.,]+$/, ''), from: atEnd ? end.to : begin.from, to: end.to };
}

function dayRange(date: FoundDate, context: DueContext): { from: string | null; to: string | null } {
  const year = date.year ?? yearAfter(date, context.meetingDate);
  if (year === null) return { from: null, to: null };
  if (date.day !== null) {
    const day = isoDate({ ...date, year });
    return { from: day, to: day };
  }
  return rangeOfIso(isoDate({ ...date, year }));
}

/** A day as a range of one day, a month as that of its days. */
function rangeOfIso(iso: string | null): { from: string | null; to: string | null } {
  if (iso === null) return { from: null, to: null };
  if (iso.length === 10) return { from: iso, to: iso };
  return { from: `${iso}-01`, to: `${iso}-${String(daysInMonth(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)))).padStart(2, '0')}` };
}

/** "The December meeting" is the next one where that falls in December; else only the month is known. */
function meetingIn(month: number, context: DueContext): { from: string | null; to: string | null } {
  if (context.nextMeeting !== null && Number(context.nextMeeting.slice(5, 7)) === month) return rangeOfIso(context.nextMeeting);
  return dayRange({ day: null, month, year: null, from: 0, to: 0, disputed: false }, context);
}

function endOfPeriod(period: string, { meetingDate }: DueContext): { from: string | null; to: string | null } {
  if (meetingDate === null || /financial|term/.test(period)) return { from: null, to: null };
  const [year, month] = [Number(meetingDate.slice(0, 4)), Number(meetingDate.slice(5, 7))];
  if (period === 'month') return rangeOfIso(isoDate({ day: daysInMonth(year, month), month, year }));
  if (period !== 'week') return rangeOfIso(isoDate({ day: 31, month: 12, year }));
  const day = new Date(`${meetingDate}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + ((5 - day.getUTCDay() + 7) % 7));
  return rangeOfIso(day.toISOString().slice(0, 10));
}

const numbers: Record<string, number> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, eight: 8, ten: 10, twelve: 12 };

function after(count: string, unit: string, { meetingDate }: DueContext): { from: string | null; to: string | null } {
  if (meetingDate === null) return { from: null, to: null };
  const value = numbers[count.toLowerCase()] ?? Number(count);
  const day = new Date(`${meetingDate}T00:00:00Z`);
  if (/^month/i.test(unit)) day.setUTCMonth(day.getUTCMonth() + value);
  else day.setUTCDate(day.getUTCDate() + value * (/^week/i.test(unit) ? 7 : 1));
  return rangeOfIso(day.toISOString().slice(0, 10));
}

function yearAfter(date: FoundDate, meetingDate: string | null): number | null {
  if (meetingDate === null) return null;
  const year = Number(meetingDate.slice(0, 4));
  const month = Number(meetingDate.slice(5, 7));
  const day = Number(meetingDate.slice(8, 10));
  const sooner = date.month < month || date.month === month && date.day !== null && date.day < day;
  return sooner ? year + 1 : year;
}

const monthAlone = new RegExp(`\\b(${months})\\b`, 'g');

function monthsAndDates(text: string, context: DueContext): FoundDate[] {
  const dates = findDates(text);
  if (context.meetingDate === null && dates.length === 0) return dates;
  const found = [...dates];
  let next = 0;
  for (const match of text.matchAll(monthAlone)) {
    const from = match.index;
    const to = from + match[0].length;
    while (next < dates.length && dates[next]!.to <= from) next += 1;
    if (next < dates.length && dates[next]!.from < to) continue;
    found.push({ from, to, day: null, month: monthNumbers.get(match[1]!.toLowerCase())!, year: null, disputed: false });
  }
  return found.sort((a, b) => a.from - b.from);
}
