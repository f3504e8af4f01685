import { findDates, isoDate, type FoundDate } from '../dates/find-dates.js';

/** The meeting before, as the minutes name it. `assumedYear` where the year is not printed. */
export interface PreviousMeeting {
  date: string | null;
  text: string;
  assumedYear: boolean;
}

/** Reads the date of the meeting before from the heading or text of the item on its minutes; null where no date stands there. */
export function readPreviousMeeting(text: string, meetingDate: string | null): PreviousMeeting | null {
  if (!/\b(?:minutes?|notes|record|meeting|last time)\b/i.test(text)) return null;
  const found = findDates(text.slice(0, 400)).find((date) => date.day !== null);
  if (found === undefined) return null;
  const printed = text.slice(found.from, found.to);
  if (found.year !== null) {
    const date = isoDate(found);
    return meetingDate !== null && date !== null && date >= meetingDate ? null : { date, text: printed, assumedYear: false };
  }
  return { date: nearestBefore(found, meetingDate), text: printed, assumedYear: true };
}

function nearestBefore(found: FoundDate, meetingDate: string | null): string | null {
  if (meetingDate === null) return null;
  const year = Number(meetingDate.slice(0, 4));
  const sameYear = isoDate({ ...found, year })!;
  return sameYear < meetingDate ? sameYear : isoDate({ ...found, year: year - 1 });
}
