import type { Line } from '../layout/line.js';
import { findDates, isoDate, type FoundDate } from '../dates/find-dates.js';
import { findTimes, type FoundTime } from '../dates/find-times.js';
import type { Mended } from '../mended.js';
import { findBoardName } from './board-name.js';
import { findVenue } from './venue.js';

/** What the lines that head the minutes say of the meeting. */
export interface Front {
  board: Mended | null;
  date: { iso: string; line: Line; found: FoundDate } | null;
  start: { time: FoundTime; line: Line } | null;
  end: { time: FoundTime; line: Line } | null;
  venue: string | null;
  /** The lines that gave something. */
  lines: Set<number>;
}

/** Reads board, date, times and venue from the lines above the roster and the first item. */
export function readFront(lines: readonly Line[]): Front {
  const front: Front = { board: findBoardName(lines), date: null, start: null, end: null, venue: null, lines: new Set() };
  for (const line of lines) {
    if (line.blank || line.body.text.length > 500) continue;
    const text = line.body.text;
    const dates = findDates(text).filter((date) => date.day !== null && date.year !== null);
    const dated = dates.find((date) => !/\b(?:approved|published|revised|last updated|issued|next|previous|last)\b/i.test(text.slice(0, date.from)));
    if (front.date === null && dated !== undefined) {
      front.date = { iso: isoDate(dated)!, line, found: dated };
      front.lines.add(line.index);
    }
    readTimes(front, line, dated ?? null);
    const venue = findVenue(text, dates);
    if (front.venue === null && venue !== null) {
      front.venue = venue;
      front.lines.add(line.index);
    }
    if (/\bminutes?\b|\bmeeting\b|\bdraft\b/i.test(text) || front.board !== null && holds(line, front.board)) front.lines.add(line.index);
  }
  return front;
}

function readTimes(front: Front, line: Line, date: FoundDate | null): void {
  const text = line.body.text;
  const about = date !== null || /\b(?:time|start|started|commenced|commencing|convened|began|opened|held|called to order|from|at)\b/i.test(text);
  if (!about || front.start !== null && front.end !== null) return;
  const times = findTimes(text).filter((time) => date === null || time.to <= date.from || time.from >= date.to);
  const first = times[0];
  if (first === undefined) return;
  const ends = /\b(?:end|ended|finish|finished|closed|adjourned|until)\b/i.test(text.slice(0, first.from));
  if (ends) front.end ??= { time: first, line };
  else if (front.start === null) {
    front.start = { time: first, line };
    if (times[1] !== undefined && /^\s?(?:[–—-]|to|until)\s?$/i.test(text.slice(first.to, times[1].from))) front.end ??= { time: times[1], line };
  }
  front.lines.add(line.index);
}

function holds(line: Line, part: Mended): boolean {
  const at = part.pieces[0]?.start ?? -1;
  return at >= line.start && at < line.end;
}
