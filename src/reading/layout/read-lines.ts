import type { SourceText } from '../../formats/source-text.js';
import type { Ruler } from '../mended.js';
import type { Line } from './line.js';
import { readLine } from './read-line.js';
import { markUnderlined } from './underlines.js';

/** The document as lines, and the ruler that tells line and page of an offset. */
export interface Layout {
  text: string;
  mediaType: string;
  lines: readonly Line[];
  ruler: Ruler;
}

interface Stretch {
  start: number;
  end: number;
}

/** Reads the line model of a text. Running headers and footers, and Markdown's block of settings at the top, are left out of it. */
export function readLines(source: SourceText): Layout {
  const { text, mediaType, pageStarts } = source;
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const markdown = mediaType === 'text/markdown';
  const skipped = [...source.skipped, ...(markdown ? settingsBlock(text) : [])].sort((a, b) => a.start - b.start);
  const lines: Line[] = [];
  let page = 0;
  let skip = 0;
  for (const [position, start] of lineStarts.entries()) {
    const end = position + 1 < lineStarts.length ? lineStarts[position + 1]! - 1 : text.length;
    const newPage = page < pageStarts.length && pageStarts[page]! <= start;
    while (page < pageStarts.length && pageStarts[page]! <= start) page += 1;
    while (skip < skipped.length && skipped[skip]!.end <= start) skip += 1;
    const parts = keptParts(start, end, skipped, skip);
    if (parts.length === 0 && end > start) continue;
    lines.push(readLine({ text, start, end, parts, index: lines.length, newPage: newPage && position > 0, markdown }));
  }
  markUnderlined(lines, markdown);
  return { text, mediaType, lines, ruler: { lineStarts, pageStarts } };
}

function keptParts(start: number, end: number, skipped: readonly Stretch[], first: number): Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  for (let index = first; index < skipped.length && skipped[index]!.start < end; index += 1) {
    if (skipped[index]!.start > from) parts.push({ start: from, end: skipped[index]!.start });
    from = Math.max(from, skipped[index]!.end);
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

const longestSettings = 5000;

function settingsBlock(text: string): Stretch[] {
  if (!text.startsWith('---\n')) return [];
  const end = text.indexOf('\n---\n', 3);
  return end === -1 || end > longestSettings ? [] : [{ start: 0, end: end + 4 }];
}
