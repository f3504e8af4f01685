import { absentWords, apologyWords, chairWords, fillerWords, memberWords, observerWords, officerWords, presentWords, presenterWords, secretariatWords } from '../lexicon/roster-words.js';
import { findDates } from '../dates/find-dates.js';
import type { Capacity, Mode, Status } from '../printed.js';
import { bareWord, wordsOf } from '../words/tokens.js';

/** What a heading such as "Also present:" says about those listed under it. */
export interface RosterGroup {
  /** The heading as printed, without colon. */
  heading: string;
  status: Status;
  capacity: Capacity;
  mode: Mode;
  /** Those listed lead the meeting ("Chair: Ann Lee"). */
  chair: boolean;
  /** The heading itself says that it lists people present, absent or excused, not only of what sort they are. */
  strong: boolean;
  /** Where the text behind the heading begins on its line; the line's length where nothing follows. */
  rest: number;
}

const longestHeading = 90;
const mostWords = 9;
const wordSets = [presentWords, apologyWords, absentWords, memberWords, officerWords, presenterWords, secretariatWords, observerWords, chairWords];
const places = /^(?:in the room|in person|in-person|on site|on-site|online|by phone|by telephone|by video|remotely|remote|virtually|virtual|via zoom|via teams|zoom|teams|on the call|on zoom|on teams|administration)$/i;
const remotePlaces = /\b(?:online|phone|telephone|video|remotely|remote|virtually|virtual|zoom|teams|call|dialled|dialed|conference)\b/i;

/** Reads a line that opens a group of the roster, with or without names behind it; null where it is none. */
export function readGroupHeading(text: string): RosterGroup | null {
  const cut = headingCut(text);
  const heading = text.slice(0, cut.end).trim().replace(/\s?[([](?:\d{1,3}|[A-Z]{1,3})[)\]]$/, '');
  const words = wordsOf(undated(heading).replaceAll(/[/()]/g, ' '), mostWords + 1).map((word) => bareWord(word.text)).filter((word) => word !== '');
  if (words.length === 0 || words.length > mostWords || !/^[\p{Lu}\p{Ll}]/u.test(heading)) return null;
  const place = places.test(heading);
  const known = (word: string): boolean => wordSets.some((set) => set.has(word));
  if (!place && (!words.every((word) => fillerWords.has(word) || known(word)) || !words.some(known))) return null;
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  const excused = has(apologyWords) && !words.some((word) => word === 'attendance' || word === 'present');
  const absent = !excused && (has(absentWords) || (words.includes('not') || words.includes('unable')) && has(presentWords));
  const status: Status = excused ? 'APOLOGIES' : absent ? 'ABSENT' : 'PRESENT';
  return {
    heading: heading.replace(/[:–—-]+$/, '').trim(),
    status,
    capacity: capacityOf(words, status),
    mode: remotePlaces.test(heading) ? 'REMOTE' : place && !/administration/i.test(heading) ? 'IN_PERSON' : 'UNKNOWN',
    chair: has(chairWords) && !has(memberWords) && status === 'PRESENT' && !words.includes('vice') && !words.includes('deputy'),
    strong: has(presentWords) || excused || absent || place && !/administration/i.test(heading),
    rest: cut.rest,
  };
}

/** "November 25 Attendees" is "Attendees". */
function undated(heading: string): string {
  const date = findDates(heading)[0];
  return date === undefined || date.day === null ? heading : `${heading.slice(0, date.from)} ${heading.slice(date.to)}`.trim().replace(/^,\s?/, '');
}

function capacityOf(words: readonly string[], status: Status): Capacity {
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  const says = (...wanted: string[]): boolean => wanted.some((word) => words.includes(word));
  if (has(presenterWords)) return 'PRESENTER';
  if (has(secretariatWords)) return 'SECRETARIAT';
  if (has(observerWords)) return 'OBSERVER';
  const mixed = says('board') && has(officerWords);
  if (says('administration') || has(officerWords) && !mixed) return 'OFFICER';
  if (has(chairWords)) return 'BOARD';
  if (has(memberWords)) return says('non-voting') && !says('voting') ? 'OFFICER' : 'BOARD';
  if (status === 'ABSENT') return 'BOARD';
  if (status !== 'PRESENT') return 'UNSPECIFIED';
  if (says('part')) return 'OFFICER';
  if (says('also', 'others', 'other', 'additional')) return says('present', 'there') && !says('attendance') ? 'OBSERVER' : 'OFFICER';
  if (says('attendance') && says('in') || says('attending')) return 'OFFICER';
  return 'BOARD';
}

function headingCut(text: string): { end: number; rest: number } {
  const head = text.slice(0, longestHeading);
  const match = /:|\t|\s\|\s|\s[–—-]+\s|\s{3,}/.exec(head);
  if (match === null) return { end: text.length > longestHeading ? 0 : text.length, rest: text.length };
  const behind = text.slice(match.index + match[0].length);
  return { end: match.index, rest: text.length - behind.replace(/^[\s|–—-]+/, '').length };
}
