import { readClosingLine } from '../body/closing-line.js';
import { findTimes } from '../dates/find-times.js';
import { readNextMeeting, type NextMeeting } from '../front/next-meeting.js';
import { mendLines } from '../layout/mend-lines.js';
import type { Line } from '../layout/line.js';
import { splitSentences } from '../words/sentences.js';
import type { ReadItems } from './read-items.js';

/** What the minutes say of their beginning and end: when the meeting really began, when it ended, and the next one. */
export interface Closing {
  startTime: string | null;
  endTime: string | null;
  endAssumed: Line | null;
  nextMeeting: NextMeeting | null;
  nextLine: Line | null;
  lines: Set<number>;
}

interface Stretch {
  text: string;
  line: Line;
  /** It stands under an item about the next meeting, so that a bare date announces it. */
  announced: boolean;
}

const noWords: ReadonlySet<string> = new Set();
const opened = /\b(?:called (?:the |this |a )?(?:[\p{L}]+ ){0,6}to order|call to order|opened (?:the )?(?:meeting|proceedings)|declared (?:the )?meeting open|(?:meeting|session|proceedings) (?:was )?(?:opened|commenced|began|started|convened)|commenced at|convened at|was called to order)\b/iu;
const closed = /\b(?:clos(?:ed?|ing|ure)|ended|finish(?:ed)?|concluded|adjourn(?:ed|ment)?|rose|terminated|concludes the|business of the meeting|carried)\b/i;
const farthestTime = 160;

/** Reads when the meeting began and ended, and the next one, from the closing lines and from the items that tell of it. */
export function readClosing(read: ReadItems, above: readonly Line[], meetingDate: string | null, venue: string | null): Closing {
  const closing: Closing = { startTime: null, endTime: null, endAssumed: null, nextMeeting: null, nextLine: null, lines: new Set() };
  const behind = paragraphsOf(read.closing);
  for (const line of read.closing) closing.lines.add(line.index);
  const inItems = itemStretches(read);
  for (const stretch of [...paragraphsOf(above), ...inItems.slice(0, 12)]) readStart(closing, stretch);
  for (const stretch of [...behind, ...inItems.toReversed()]) {
    for (const part of splitSentences(stretch.text)) {
      const text = stretch.text.slice(part.from, part.to);
      if (isEnd(text, behind.includes(stretch))) readEnd(closing, { ...stretch, text });
    }
    readNext(closing, stretch, meetingDate, venue);
  }
  return closing;
}

function paragraphsOf(lines: readonly Line[]): Stretch[] {
  const stretches: Line[][] = [];
  let open = false;
  for (const line of lines) {
    if (line.blank) {
      open = false;
      continue;
    }
    if (open && readClosingLine(line.body.text) === null) stretches.at(-1)!.push(line);
    else stretches.push([line]);
    open = true;
  }
  return stretches.map((group) => ({ text: mendLines(group.map((line) => line.body), noWords).text, line: group[0]!, announced: false }));
}

function itemStretches(read: ReadItems): Stretch[] {
  return read.items.flatMap((item) => {
    const announced = readClosingLine(item.title) === 'NEXT_MEETING' || /\bnext meeting\b/i.test(item.title);
    const stretches = item.elements.flatMap((element) => (element.kind === 'PARAGRAPH' || element.kind === 'DECISION' ? [{ text: element.whole.text, line: element.lines[0]!, announced }] : []));
    return announced && stretches.length === 0 ? [] : stretches;
  });
}

function readStart(closing: Closing, { text }: Stretch): void {
  if (closing.startTime !== null) return;
  const match = opened.exec(text.slice(0, 600));
  if (match === null) return;
  const time = findTimes(text.slice(match.index, match.index + farthestTime))[0];
  if (time !== undefined) closing.startTime = time.time;
}

function isEnd(text: string, behind: boolean): boolean {
  if (!closed.test(text)) return false;
  if (/\b(?:hearing|closed session|registration|window|consultation|office|library|road|item|nominations|comments?)\b[^.]{0,30}\b(?:closed|ended|adjourned)\b/i.test(text)) return false;
  return behind || /\b(?:meeting|session|adjourn\w*|business|proceedings)\b/i.test(text) || /^(?:carried|motion carried|\W*carried) at\b/i.test(text);
}

function readEnd(closing: Closing, stretch: Stretch): void {
  if (closing.endTime !== null) return;
  const at = stretch.text.search(closed);
  const times = findTimes(stretch.text.slice(0, 400));
  const time = times.find((other) => other.from >= at) ?? times.at(-1);
  if (time === undefined) return;
  closing.endTime = time.time;
  closing.endAssumed = time.assumed ? stretch.line : null;
}

const announces = /\b(?:date of (?:the )?next|next (?:[\p{L}-]+ ){0,5}(?:meeting|session|call|time)|next time|next meet|meet next|future meetings?|following meeting will)\b/iu;

function readNext(closing: Closing, stretch: Stretch, meetingDate: string | null, venue: string | null): void {
  if (closing.nextMeeting !== null) return;
  const at = stretch.text.search(announces);
  if (at === -1 && !stretch.announced) return;
  const before = stretch.announced || /^next time/i.test(stretch.text.slice(at)) ? stretch.text : stretch.text.slice(at);
  closing.nextMeeting = readNextMeeting(before.split(/(?<=\p{L}{2}|\d)[.;]\s(?=(?:The meeting|Meeting|There being|Finished|Signed)\b)/u)[0]!, meetingDate, venue);
  if (closing.nextMeeting !== null) closing.nextLine = stretch.line;
}
