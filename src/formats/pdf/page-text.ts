import { maxColumns } from '../limits.js';
import { lineSegments, type Segment } from './line-text.js';
import { pageLines, type PageLine } from './page-lines.js';
import type { PlacedText } from './placed-text.js';

/** How much wider than the usual distance of lines one must be to show a gap. */
const gapFactor = 1.3;

/** Sizes of type beyond which a distance is no distance of lines. */
const longestPitch = 2.5;

/** Points by which the beginnings of one column may differ. */
const sameColumn = 3;

/** A number or bullet that hangs before a paragraph. */
const hangingMark = /^(?:[([]?[\p{L}\d]{1,4}(?:[.)\]][\p{L}\d]{0,3}){0,4}|[^\p{L}\d\s]{1,2})$/u;

/**
 * The text of each page: its lines from top to bottom, a tab where a wide gap parts columns, a blank line where the
 * distance to the line above shows one. Words that run on in a later column of the row above begin with a tab for each
 * column before it. Text at an angle comes last.
 */
export function pageTexts(pages: readonly (readonly PlacedText[])[]): string[] {
  const linesOfPages = pages.map((page) => pageLines(page));
  const pitch = usualPitch(linesOfPages);
  return pages.map((page, index) => {
    const slanted = page.filter((piece) => !piece.upright && piece.text.trim() !== '').map((piece) => piece.text.trim());
    const lines = textLines(linesOfPages[index]!, pitch);
    return (slanted.length === 0 ? lines : [...lines, slanted.join(' ')]).join('\n');
  });
}

function textLines(lines: readonly PageLine[], pitch: number): string[] {
  const texts: string[] = [];
  let columns: readonly number[] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above !== undefined && pitchOf(above, line) > pitch * gapFactor) {
      texts.push('');
      columns = [];
    }
    const segments = lineSegments(line.pieces, line.size);
    const lead = leadingColumns(segments[0]!, columns);
    texts.push('\t'.repeat(lead) + segments.map(({ text }) => text).join('\t'));
    columns = [...columns.slice(0, lead), ...columnsOf(segments, lead)].slice(0, maxColumns);
  });
  return texts;
}

/** Where the columns of a row begin, behind `lead` earlier ones; none for words, and for words behind a hanging mark. */
function columnsOf(segments: readonly Segment[], lead: number): number[] {
  const isHanging = segments.length === 2 && hangingMark.test(segments[0]!.text);
  return lead === 0 && (segments.length === 1 || isHanging) ? [] : segments.map(({ x }) => x);
}

function leadingColumns(first: Segment, columns: readonly number[]): number {
  const column = columns.findIndex((x) => Math.abs(x - first.x) <= sameColumn);
  return Math.max(column, 0);
}

function pitchOf(above: PageLine, line: PageLine): number {
  return (line.y - above.y) / Math.max(above.size, line.size);
}

/** The distance of lines within a paragraph, in sizes of type: that below which a quarter of all distances are. */
function usualPitch(pages: readonly (readonly PageLine[])[]): number {
  const pitches = pages
    .flatMap((lines) => lines.slice(1).map((line, index) => pitchOf(lines[index]!, line)))
    .filter((pitch) => pitch <= longestPitch)
    .sort((a, b) => a - b);
  return pitches[Math.floor(pitches.length / 4)] ?? longestPitch;
}
