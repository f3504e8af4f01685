import { readClosingLine } from '../body/closing-line.js';
import { findTimes } from '../dates/find-times.js';
import { readNextMeeting, type NextMeeting } from '../front/next-meeting.js';
import type { Line } from '../layout/line.js';
import type { ReadItems } from './read-items.js';

/** What the end of the minutes says: when the meeting ended, and the next one. */
export interface Closing {
  endTime: string | null;
  endAssumed: Line | null;
  nextMeeting: NextMeeting | null;
  nextLine: Line | null;
  lines: Set<number>;
}

interface Stretch {
  text: string;
  line: Line;
}

/** Reads the end time and the next meeting from the closing lines and from the items that announce them. */
export function readClosing(read: ReadItems, meetingDate: string | null): Closing {
  const closing: Closing = { endTime: null, endAssumed: null, nextMeeting: null, nextLine: null, lines: new Set() };
  const stretches = [...read.closing.filter((line) => !line.blank).map((line, index, all) => stretchOf(line, all[index + 1])), ...itemStretches(read)];
  for (const stretch of stretches) {
    const kind = readClosingLine(stretch.text);
    if (kind === null) continue;
    closing.lines.add(stretch.line.index);
    if (kind === 'END' || /\b(?:closed|ended|finished|adjourned)\b/i.test(stretch.text)) readEnd(closing, stretch);
    if (kind === 'NEXT_MEETING' || /\bnext\b.{0,60}\bmeeting\b/i.test(stretch.text)) readNext(closing, stretch, meetingDate);
  }
  return closing;
}

function stretchOf(line: Line, next: Line | undefined): Stretch {
  const open = /[:,]$|\b(?:meeting|on|at)$/i.test(line.body.text) && next !== undefined && readClosingLine(next.body.text) === null;
  return { text: open ? `${line.body.text} ${next.body.text}` : line.body.text, line };
}

function itemStretches(read: ReadItems): Stretch[] {
  const stretches: Stretch[] = [];
  for (const item of read.items) {
    const about = readClosingLine(item.title);
    for (const element of item.elements) {
      if (element.kind !== 'PARAGRAPH') continue;
      const text = element.mended.text;
      const line = element.lines[0]!;
      if (about === 'NEXT_MEETING') stretches.push({ text: `Next meeting: ${text}`, line });
      stretches.push({ text, line });
      const last = lastSentence(text);
      if (last !== text) stretches.push({ text: last, line });
    }
    if (about === 'NEXT_MEETING' && item.elements.length === 0 && read.items.length > 0) continue;
  }
  return stretches;
}

function lastSentence(text: string): string {
  const tail = text.slice(-300);
  const at = Math.max(tail.lastIndexOf('. The '), tail.lastIndexOf('. Meeting'), tail.lastIndexOf('. There being'));
  return at === -1 ? text : tail.slice(at + 2);
}

function readEnd(closing: Closing, stretch: Stretch): void {
  if (closing.endTime !== null || !/\b(?:closed?|closure|ended|end|finish(?:ed)?|concluded|adjourn(?:ed|ment)?|rose|business)\b/i.test(stretch.text)) return;
  const time = findTimes(stretch.text.slice(0, 300)).at(0);
  if (time === undefined) return;
  closing.endTime = time.time;
  closing.endAssumed = time.assumed ? stretch.line : null;
}

function readNext(closing: Closing, stretch: Stretch, meetingDate: string | null): void {
  if (closing.nextMeeting !== null) return;
  const at = stretch.text.search(/\b(?:dates? of|next)\b/i);
  closing.nextMeeting = readNextMeeting(at > 0 ? stretch.text.slice(at) : stretch.text, meetingDate);
  if (closing.nextMeeting !== null) closing.nextLine = stretch.line;
}
