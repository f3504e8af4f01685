import type { Line } from '../layout/line.js';
import { isoDate, type FoundDate } from '../dates/find-dates.js';
import type { FoundTime } from '../dates/found-time.js';
import type { Mended } from '../mended.js';
import { findBoardName } from './board-name.js';
import { frontBlocks, type FrontBlock } from './front-block.js';
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

/** Reads board, date, times and venue from the lines above the roster and the first item; `monthFirst`: the text writes the month before the day. */
export function readFront(lines: readonly Line[], monthFirst = false): Front {
  const front: Front = { board: findBoardName(lines), date: null, start: null, end: null, venue: null, lines: new Set() };
  const blocks = frontBlocks(lines);
  const dated = bestDate(blocks);
  if (dated !== null) {
    front.date = { iso: isoDate(monthFirst && dated.date.disputed ? { ...dated.date, day: dated.date.month, month: dated.date.day! } : dated.date)!, line: lineAt(dated.block, dated.date.from), found: dated.date };
    for (const line of dated.block.lines) front.lines.add(line.index);
  }
  for (const block of blocks) {
    readTimes(front, block, dated?.block === block);
    const venue = front.venue === null ? findVenue(block) : null;
    if (venue !== null) {
      front.venue = venue;
      for (const line of block.lines) front.lines.add(line.index);
    }
    for (const line of block.lines) {
      if (/\bminutes?\b|\bmeeting\b|\bdraft\b/i.test(line.body.text) || front.board !== null && holds(line, front.board)) front.lines.add(line.index);
    }
  }
  return front;
}

/** The date of the meeting itself, not those of the document, of an approval or of another meeting. */
function bestDate(blocks: readonly FrontBlock[]): { block: FrontBlock; date: FoundDate } | null {
  let best: { block: FrontBlock; date: FoundDate; score: number } | null = null;
  for (const block of blocks) {
    for (const date of block.dates) {
      if (date.day === null || date.year === null) continue;
      const text = block.text.text;
      const before = text.slice(Math.max(0, date.from - 80), date.from);
      let score = 1;
      if (/\b(?:approved|published|revised|updated|issued|adopted|confirmed|next|previous|last|printed)\b[^.]{0,30}$/i.test(before)) score -= 2;
      if (/\b(?:held|meeting|session)\b/i.test(text.slice(0, date.to + 40))) score += 1;
      if (/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(before.slice(-14) + text.slice(date.from, date.to))) score += 0.5;
      if (block.label !== null && /date|when|day/.test(block.label)) score += 0.4;
      if (score > (best?.score ?? 0)) best = { block, date, score };
    }
  }
  return best;
}

function readTimes(front: Front, block: FrontBlock, isDated: boolean): void {
  const text = block.text.text;
  const about = isDated || block.label !== null && /time|date|start|end|finish|when/.test(block.label) || /\b(?:time|start(?:ed|ing)?|commenc\w+|convened|began|opened|held|called to order|from)\b/i.test(text) || block.times.length > 0 && text.length < 40;
  const first = block.times[0];
  if (!about || first === undefined) return;
  const line = lineAt(block, first.from);
  const ends = /^(?:end|finish)/.test(block.label ?? '') || /\b(?:end(?:ed)?|finish(?:ed)?|closed|adjourned|until)\b[^.]{0,20}$/i.test(text.slice(0, first.from));
  if (ends) front.end ??= { time: first, line };
  else if (front.start === null) {
    front.start = { time: first, line };
    const second = block.times[1];
    if (second !== undefined && /^\s?(?:hours|hrs|h)?\s?(?:[–—-]|to|until)\s?$/i.test(text.slice(first.to, second.from))) front.end ??= { time: second, line };
  }
  front.lines.add(line.index);
}

function lineAt(block: FrontBlock, offset: number): Line {
  return block.lines[Math.max(block.starts.findLastIndex((start) => start <= offset), 0)]!;
}

function holds(line: Line, part: Mended): boolean {
  return part.pieces.some((piece) => piece.start >= line.start && piece.start < line.end);
}
