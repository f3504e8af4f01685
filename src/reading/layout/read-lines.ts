import type { SourceText } from '../../formats/source-text.js';
import type { Mended, Ruler } from '../mended.js';
import { splitCells } from './cells.js';
import { withoutEmphasis } from './emphasis.js';
import type { Line } from './line.js';
import { plainMended, sliceMended, trimMended } from './mended-text.js';

/** The document as lines, and the ruler that tells line and page of an offset. */
export interface Layout {
  text: string;
  mediaType: string;
  lines: readonly Line[];
  ruler: Ruler;
}

/** Reads the line model of a text. Running headers and footers are left out of it. */
export function readLines(source: SourceText): Layout {
  const lineStarts = [0];
  for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const pageStarts = source.pageStarts;
  const skipped = [...source.skipped].sort((a, b) => a.start - b.start);
  const lines: Line[] = [];
  let page = 0;
  let skip = 0;
  for (const [position, start] of lineStarts.entries()) {
    const end = position + 1 < lineStarts.length ? lineStarts[position + 1]! - 1 : source.text.length;
    const newPage = page < pageStarts.length && pageStarts[page]! <= start;
    while (page < pageStarts.length && pageStarts[page]! <= start) page += 1;
    while (skip < skipped.length && skipped[skip]!.end <= start) skip += 1;
    const parts = keptParts(start, end, skipped, skip);
    if (parts.length === 0 && end > start) continue;
    lines.push(readLine(source.text, start, end, parts, lines.length, newPage && position > 0));
  }
  markUnderlined(lines);
  return { text: source.text, mediaType: source.mediaType, lines, ruler: { lineStarts, pageStarts } };
}

function keptParts(start: number, end: number, skipped: { start: number; end: number }[], first: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let from = start;
  for (let index = first; index < skipped.length && skipped[index]!.start < end; index += 1) {
    if (skipped[index]!.start > from) parts.push({ start: from, end: skipped[index]!.start });
    from = Math.max(from, skipped[index]!.end);
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

function readLine(text: string, start: number, end: number, parts: { start: number; end: number }[], index: number, newPage: boolean): Line {
  const raw = text.slice(parts[0]?.start ?? start, parts[0]?.end ?? end);
  const lead = raw.length - raw.trimStart().length;
  const unmarked = parts.map((part) => withoutEmphasis(text.slice(part.start, part.end), part.start));
  let body: Mended = unmarked.length === 1 ? unmarked[0]!.body : plainMended('', start);
  if (unmarked.length > 1) body = glue(unmarked.map((part) => part.body));
  body = trimMended(body);
  const hashes = headingMarks(body.text);
  if (hashes > 0) body = trimHashes(body, hashes);
  const marker = hashes > 0 ? null : listMarker(body.text);
  if (marker !== null) body = trimMended(sliceMended(body, marker.length));
  return {
    index,
    start,
    end,
    indent: columns(raw.slice(0, lead)),
    blank: !/[\p{L}\p{N}]/u.test(body.text),
    marker,
    hashes,
    bold: unmarked.some((part) => part.bold),
    body,
    cells: splitCells(body),
    newPage,
  };
}

function glue(parts: Mended[]): Mended {
  const pieces = [];
  const texts: string[] = [];
  let at = 0;
  for (const part of parts) {
    for (const piece of part.pieces) pieces.push({ ...piece, at: piece.at + at });
    texts.push(part.text);
    at += part.text.length;
  }
  return { text: texts.join(''), pieces };
}

function columns(space: string): number {
  let count = 0;
  for (const unit of space) count += unit === '\t' ? 4 : 1;
  return count;
}

function headingMarks(text: string): number {
  let level = 0;
  while (level < 7 && text[level] === '#') level += 1;
  return level > 0 && level < 7 && text[level] === ' ' ? level : 0;
}

function trimHashes(body: Mended, level: number): Mended {
  let to = body.text.length;
  while (to > level && body.text[to - 1] === '#') to -= 1;
  return trimMended(sliceMended(body, level, body.text[to - 1] === ' ' ? to : body.text.length));
}

const bullets = '-*+•·–—▪■□●○◦‣⁃➢➤►✓\u00b7\uf0b7\uf0a7';

function listMarker(text: string): string | null {
  const first = text[0];
  if (first === undefined || !bullets.includes(first)) return null;
  const second = text[1];
  if (second !== ' ' && second !== '\t') return null;
  const task = text.slice(2, 6);
  return task === '[ ] ' || task === '[x] ' || task === '[X] ' ? text.slice(0, 6) : first;
}

function markUnderlined(lines: Line[]): void {
  for (const line of lines) {
    const above = lines[line.index - 1];
    if (!line.blank || above === undefined || above.blank || above.marker !== null || above.cells.length > 1) continue;
    const rule = line.body.text === '' && line.marker === null ? '' : line.body.text;
    if (rule.length < 3 || above.body.text.length > 100) continue;
    if (isRunOf(rule, '=')) above.hashes ||= 1;
    else if (isRunOf(rule, '-') || isRunOf(rule, '~')) above.hashes ||= 2;
  }
}

function isRunOf(text: string, sign: string): boolean {
  for (const unit of text) if (unit !== sign) return false;
  return true;
}
