import { findDates, isoDate } from '../dates/find-dates.js';
import { findTimes } from '../dates/find-times.js';
import { monthNumbers } from '../lexicon/month-names.js';

/** The meeting after, as the minutes announce it. */
export interface NextMeeting {
  date: string | null;
  time: string | null;
  venue: string | null;
  text: string;
  assumedYear: boolean;
  assumedAfternoon: boolean;
}

/** Reads date, time and venue of the next meeting from the words that announce it; null where they give no date. `ownVenue` is where this one was held. */
export function readNextMeeting(text: string, meetingDate: string | null, ownVenue: string | null): NextMeeting | null {
  const head = text.slice(0, 400);
  const dates = findDates(head);
  const found = dates[0] ?? monthAlone(head);
  if (found === null) return null;
  const year = found.year ?? yearAfter(found.month, found.day, meetingDate);
  const date = isoDate({ ...found, year });
  if (date !== null && meetingDate !== null && date <= meetingDate.slice(0, date.length)) return null;
  const end = dates[1]?.from ?? head.length;
  const times = findTimes(head.slice(0, end)).filter((time) => time.to <= found.from || time.from >= found.to);
  const time = times.find((other) => !/\b(?:closed|rose|ended|finished|adjourned)\b[^.]{0,20}$/i.test(head.slice(Math.max(0, other.from - 40), other.from)));
  const venueFrom = Math.max(found.to, time?.to ?? 0);
  const behind = head.slice(venueFrom, end);
  const venue = /\bsame (?:place|venue|location)\b/i.test(behind) ? ownVenue : venueIn(behind) ?? venueIn(` ${head.slice(0, found.from)}`, true);
  return {
    date,
    time: time?.time ?? null,
    venue,
    text: head.slice(found.from, end).replace(/[\s.,;]+$/, ''),
    assumedYear: found.year === null && date !== null,
    assumedAfternoon: time?.assumed ?? false,
  };
}

/** "in December 2023" is found as a date; "in December" alone takes the year that follows. */
function monthAlone(text: string): { from: number; to: number; day: null; month: number; year: null; disputed: boolean } | null {
  const match = /\b(?:in|during|early|late)\s(January|February|March|April|May|June|July|August|September|October|November|December)\b/.exec(text);
  if (match === null) return null;
  return { from: match.index + match[0].length - match[1]!.length, to: match.index + match[0].length, day: null, month: monthNumbers.get(match[1]!.toLowerCase())!, year: null, disputed: false };
}

function venueIn(text: string, onlyIntroduced = false): string | null {
  const sentence = text.split(/(?<=[\p{L})\d]{2})\.\s|\n/u)[0] ?? '';
  const open = sentence.replace(/^\s*(?:hours|hrs|h|UTC|GMT|BST|EST|EDT|PST)\b\.?/, '').replace(/^[\s,.;:–—-]*(?:\(.*?\)[\s,.;]*)?/, '');
  const introduced = /^(?:at|in|via|venue:?|location:?|held (?:at|in))\s(?:the\s)?(\p{Lu}[^.;]{2,100})/u.exec(open) ?? /,?\s(?:at|in|via)\s(?:the\s)?(\p{Lu}[^.;]{2,100})/u.exec(sentence);
  const bare = onlyIntroduced ? null : /^(\p{Lu}[^.;]{2,100})/u.exec(open);
  const venue = (introduced ?? bare)?.[1]?.replace(/\s(?:on|from|commencing|starting)\s.*$/, '').replace(/[\s,.;)]+$/, '') ?? null;
  if (venue === null || /^(?:All|The|This|There|Please|Members|Chair|Thanks|To|Meeting|It|We|With|Signed|Finished|[A-Z][a-z]+day)\b/.test(venue) || !/\p{L}{3}/u.test(venue)) return null;
  return /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(venue) ? null : venue;
}

function yearAfter(month: number, day: number | null, meetingDate: string | null): number | null {
  if (meetingDate === null) return null;
  const year = Number(meetingDate.slice(0, 4));
  const then = `${String(month).padStart(2, '0')}-${String(day ?? 31).padStart(2, '0')}`;
  return then > meetingDate.slice(5) ? year : year + 1;
}
