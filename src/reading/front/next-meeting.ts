import { findDates, isoDate } from '../dates/find-dates.js';
import { findTimes } from '../dates/find-times.js';
import { findVenue } from './venue.js';

/** The meeting after, as the minutes announce it. */
export interface NextMeeting {
  date: string | null;
  time: string | null;
  venue: string | null;
  text: string;
  assumedYear: boolean;
  assumedAfternoon: boolean;
}

/** Reads date, time and venue of the next meeting from the words that announce it; null where they give no date. */
export function readNextMeeting(text: string, meetingDate: string | null): NextMeeting | null {
  const head = text.slice(0, 400);
  const dates = findDates(head);
  const found = dates[0];
  if (found === undefined) return null;
  const year = found.year ?? yearAfter(found.month, found.day, meetingDate);
  const date = isoDate({ ...found, year });
  if (date !== null && meetingDate !== null && date <= meetingDate.slice(0, date.length)) return null;
  const rest = head.slice(found.to, dates[1]?.from ?? head.length);
  const times = findTimes(head).filter((time) => time.to <= found.from || time.from >= found.to);
  const time = times[0];
  const venue = venueIn(rest) ?? findVenue(head, dates.slice(0, 1));
  return {
    date,
    time: time?.time ?? null,
    venue,
    text: head.slice(Math.min(found.from, 400), Math.min(head.length, found.to + rest.length)).replace(/[\s.,;]+$/, ''),
    assumedYear: found.year === null && date !== null,
    assumedAfternoon: time?.assumed ?? false,
  };
}

function venueIn(rest: string): string | null {
  const times = findTimes(rest);
  const from = times.at(-1)?.to ?? 0;
  const behind = rest.slice(from).split(/\.\s|\n/)[0] ?? '';
  const match = /^[\s,.;:–—-]*(?:(?:at|in|via|venue:?|location:?)\s)?(?:the\s)?(\p{Lu}[^.;]{2,100})/u.exec(behind) ?? /\b(?:at|in|via)\s(?:the\s)?(\p{Lu}[^.;]{2,100})/u.exec(behind);
  const venue = match?.[1]?.replace(/[\s,.;)]+$/, '') ?? null;
  return venue === null || /^(?:All|The|This|There|Please|Members|Chair)\b/.test(venue) ? null : venue;
}

function yearAfter(month: number, day: number | null, meetingDate: string | null): number | null {
  if (meetingDate === null) return null;
  const year = Number(meetingDate.slice(0, 4));
  const then = `${String(month).padStart(2, '0')}-${String(day ?? 31).padStart(2, '0')}`;
  return then > meetingDate.slice(5) ? year : year + 1;
}
