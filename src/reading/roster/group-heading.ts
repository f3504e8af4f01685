import { absentWords, apologyWords, chairWords, fillerWords, memberWords, observerWords, officerWords, presentWords, presenterWords, secretariatWords } from '../lexicon/roster-words.js';
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

/** Reads a line that opens a group of the roster, with or without names behind it; null where it is none. */
export function readGroupHeading(text: string): RosterGroup | null {
  const cut = headingCut(text);
  const heading = text.slice(0, cut.end).trim();
  const words = wordsOf(heading.replaceAll('/', ' '), mostWords + 1).map((word) => bareWord(word.text)).filter((word) => word !== '');
  if (words.length === 0 || words.length > mostWords) return null;
  if (!words.every((word) => fillerWords.has(word) || wordSets.some((set) => set.has(word)))) return null;
  if (!words.some((word) => wordSets.some((set) => set.has(word)))) return null;
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  const excused = has(apologyWords);
  const absent = !excused && (has(absentWords) || (words.includes('not') || words.includes('unable')) && has(presentWords));
  const status: Status = excused ? 'APOLOGIES' : absent ? 'ABSENT' : 'PRESENT';
  return {
    heading: heading.replace(/[:–—-]+$/, '').trim(),
    status,
    capacity: capacityOf(words, status),
    mode: words.some((word) => remoteWords.has(word)) ? 'REMOTE' : 'UNKNOWN',
    chair: has(chairWords) && !has(memberWords) && status === 'PRESENT',
    strong: has(presentWords) || excused || absent,
    rest: cut.rest,
  };
}

const remoteWords = new Set(['remote', 'remotely', 'online', 'virtual', 'virtually', 'via', 'zoom', 'teams', 'telephone', 'phone', 'video']);

function capacityOf(words: string[], status: Status): Capacity {
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  if (has(presenterWords)) return 'PRESENTER';
  if (has(secretariatWords)) return 'SECRETARIAT';
  if (has(observerWords)) return 'OBSERVER';
  const onlyBoard = words.includes('board') && has(officerWords);
  if (has(officerWords) && !onlyBoard) return 'OFFICER';
  if (has(memberWords)) return words.some((word) => ['non-voting', 'other', 'others', 'also'].includes(word)) && !onlyBoard && !words.includes('members') ? 'OFFICER' : 'BOARD';
  if (has(chairWords)) return 'BOARD';
  if (status !== 'PRESENT') return 'UNSPECIFIED';
  if (words.includes('also') || words.includes('others') || words.includes('other')) return words.includes('present') ? 'OBSERVER' : 'OFFICER';
  if (words.includes('in') && words.includes('attendance')) return 'OFFICER';
  return 'BOARD';
}

function headingCut(text: string): { end: number; rest: number } {
  const head = text.slice(0, longestHeading);
  const match = /:|\t|\s[–—-]\s/.exec(head);
  if (match === null) return { end: text.length > longestHeading ? 0 : text.length, rest: text.length };
  const behind = text.slice(match.index + match[0].length);
  return { end: match.index, rest: text.length - behind.trimStart().length };
}
