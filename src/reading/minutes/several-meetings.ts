import type { Line } from '../layout/line.js';
import { findDates, isoDate } from '../dates/find-dates.js';

const heading = /^(?:draft |approved |unconfirmed )*(?:minutes|notes) of (?:the |a |an )?(?:[\p{L}' -]{0,80})\b(?:meeting|session)\b/iu;
const reach = 4;

/** The first lines of the minutes of further meetings in the same text: lines that head minutes, each with a date of its own. */
export function furtherMeetings(lines: readonly Line[], meetingDate: string | null): Line[] {
  const further: Line[] = [];
  const dates = new Set(meetingDate === null ? [] : [meetingDate]);
  for (const line of lines) {
    if (line.blank || !heading.test(line.body.text) || /\b(?:were|was|be|as a|approved|confirmed|previous|last)\b/i.test(line.body.text)) continue;
    const near = lines.slice(line.index, line.index + reach).map((other) => other.body.text.slice(0, 300)).join(' ');
    const date = findDates(near).find((found) => found.day !== null && found.year !== null);
    const iso = date === undefined ? null : isoDate(date);
    if (iso === null || dates.has(iso) || !/\bheld\b|\bmet\b/i.test(near)) continue;
    if (dates.size > 0) further.push(line);
    dates.add(iso);
  }
  return further;
}
