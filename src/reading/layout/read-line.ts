import type { Mended } from '../mended.js';
import { splitCells } from './cells.js';
import { withoutEmphasis, type Unmarked } from './emphasis.js';
import type { Line } from './line.js';
import { joinMended, sliceMended, trimMended } from './mended-text.js';

/** One line of the text, and the parts of it that are no running header or footer. */
export interface RawLine {
  text: string;
  start: number;
  end: number;
  parts: readonly { start: number; end: number }[];
  index: number;
  newPage: boolean;
  markdown: boolean;
}

/** Reads one line of the model: its indent, its marks, and its text without them. */
export function readLine(raw: RawLine): Line {
  const printed = raw.text.slice(raw.parts[0]?.start ?? raw.start, raw.parts.at(-1)?.end ?? raw.end);
  const unmarked = raw.parts.map((part) => withoutEmphasis(raw.text.slice(part.start, part.end), part.start));
  const first: Unmarked = unmarked.length === 1 ? unmarked[0]! : { body: joinMended(unmarked.map((part) => part.body), ''), strong: [] };
  const quoted = raw.markdown ? /^\s*(?:>\s?)+/.exec(first.body.text)?.[0].length ?? 0 : 0;
  let cut = quoted + leadingSpace(first.body.text, quoted);
  const hashes = headingMarks(first.body.text, cut);
  if (hashes > 0) cut += hashes + leadingSpace(first.body.text, cut + hashes);
  const marker = hashes > 0 ? null : listMarker(first.body.text, cut);
  if (marker !== null) cut += marker.length + leadingSpace(first.body.text, cut + marker.length);
  const to = hashes > 0 ? withoutClosingHashes(first.body.text) : first.body.text.trimEnd().length;
  const body: Mended = to <= cut ? { text: '', pieces: [] } : trimMended(sliceMended(first.body, cut, to));
  const strong = first.strong.map((range) => ({ from: Math.max(range.from - cut, 0), to: Math.min(range.to - cut, body.text.length) })).filter((range) => range.to > range.from);
  return {
    index: raw.index,
    start: raw.start,
    end: raw.end,
    indent: columns(printed),
    blank: !/[\p{L}\p{N}]/u.test(body.text),
    marker,
    hashes,
    bold: isBold(body.text, strong),
    strong,
    body,
    cells: splitCells(body),
    newPage: raw.newPage,
  };
}

function leadingSpace(text: string, from: number): number {
  let index = from;
  while (index < text.length && text[index]!.trim() === '') index += 1;
  return index - from;
}

function columns(text: string): number {
  let count = 0;
  for (const unit of text) {
    if (unit.trim() !== '') break;
    count += unit === '\t' ? 4 : 1;
  }
  return count;
}

function headingMarks(text: string, from: number): number {
  let level = 0;
  while (level < 7 && text[from + level] === '#') level += 1;
  return level > 0 && level < 7 && text[from + level] === ' ' ? level : 0;
}

function withoutClosingHashes(text: string): number {
  let to = text.trimEnd().length;
  const end = to;
  while (to > 0 && text[to - 1] === '#') to -= 1;
  return text[to - 1] === ' ' ? to : end;
}

const bullets = '-*+•·–—▪■□●○◦‣⁃➢➤►✓✔\uf0b7\uf0a7\uf0d8\uf02d';
const arrows = ['>>', '->', '→', '=>', '➔', '➜', '⇒'];

function listMarker(text: string, from: number): string | null {
  const arrow = arrows.find((sign) => text.startsWith(sign, from) && isSpace(text[from + sign.length]));
  if (arrow !== undefined) return arrow;
  const first = text[from];
  if (first === undefined || !isSpace(text[from + 1])) return null;
  if (first === 'o' && /^o {2,}\p{Lu}|^o\t/u.test(text.slice(from, from + 8))) return first;
  if (!bullets.includes(first)) return null;
  const task = text.slice(from + 2, from + 6);
  return task === '[ ] ' || task === '[x] ' || task === '[X] ' ? text.slice(from, from + 5) : first;
}

function isSpace(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t' || unit === '\u00a0';
}

function isBold(text: string, strong: readonly { from: number; to: number }[]): boolean {
  if (strong.length === 0) return false;
  const letters = (part: string): number => part.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
  const inside = strong.reduce((sum, range) => sum + letters(text.slice(range.from, range.to)), 0);
  return inside > 0 && inside >= 0.8 * letters(text);
}
