import { readActionLabel } from '../actions/action-label.js';
import { readPrintedNumber } from '../agenda/printed-number.js';
import { splitColumns } from '../layout/cells.js';
import type { Line } from '../layout/line.js';
import { mendLines } from '../layout/mend-lines.js';
import { sliceMended, trimMended } from '../layout/mended-text.js';
import { isWrapped } from '../layout/wrap-width.js';
import type { Mended } from '../mended.js';
import type { Block } from './block.js';
import { readMargin } from './margin.js';
import { readParagraphNumber, type NumberState } from './paragraph-number.js';
import { startsPart } from './starts-part.js';
import { isSubHeading } from './sub-heading.js';

/** What reading the text under one item needs to know of the whole document. */
export interface BodyContext {
  /** All lines of the layout, for looking above and below. */
  lines: readonly Line[];
  width: number;
  knownWords: ReadonlySet<string>;
  /** Who has to act stands in a column to the right. */
  margin: boolean;
  /** A scribe wrote down who said what. */
  scribed: boolean;
}

interface OpenBlock extends Omit<Block, 'whole' | 'mended'> {
  bodies: Mended[];
  skip: number;
}

/** Parts the lines under an item into blocks: paragraphs, list entries, rows of tables, labelled lines and headings. */
export function splitBlocks(own: readonly Line[], first: { line: Line; text: Mended } | null, state: NumberState, context: BodyContext): Block[] {
  const blocks: OpenBlock[] = [];
  let gap = false;
  let before: Line | null = null;
  if (first !== null) blocks.push(openBlock('TEXT', first.line, first.text, false));
  for (const line of own) {
    if (line.blank) {
      gap = true;
      continue;
    }
    const broken = before !== null && hasFurniture(context.lines, before, line);
    const open = blocks.at(-1);
    const next = nextBlock(line, open, gap, broken, state, context);
    if (next === 'CONTINUES') {
      open!.lines.push(line);
      const margined = readMargin(line, context.margin);
      open!.bodies.push(margined.body);
      open!.margin = margined.margin ?? open!.margin;
    } else blocks.push(next);
    gap = false;
    before = line;
  }
  return blocks.map((block) => closeBlock(block, context.knownWords));
}

/** Lines between these two belong to no item: a page ended between them. */
function hasFurniture(lines: readonly Line[], before: Line, line: Line): boolean {
  if (line.newPage) return true;
  for (let index = before.index + 1; index < line.index; index += 1) if (!lines[index]!.blank) return true;
  return false;
}

function nextBlock(line: Line, open: OpenBlock | undefined, gap: boolean, broken: boolean, state: NumberState, context: BodyContext): OpenBlock | 'CONTINUES' {
  const text = line.body.text;
  if (line.cells.length === 1 && isRow(line, open, context)) return openBlock('ROW', line, line.body, gap);
  const unfinished = open !== undefined && open.kind === 'TEXT' && isUnfinished(open.bodies.at(-1)!.text);
  const number = unfinished && !gap && readPrintedNumber(text)?.closing === '' ? null : readParagraphNumber(text, state);
  if (number !== null) {
    if (number.depth === 1 && number.kind === 'FIGURES') state.lastFigure = number.ordinal;
    const block = openBlock('TEXT', line, readMargin(line, context.margin).body, gap);
    return { ...block, number: number.number, counted: true, skip: number.end, margin: readMargin(line, context.margin).margin };
  }
  const entry = readPrintedNumber(text);
  if (entry !== null && isListNumber(entry.kind, entry.closing) && (gap || !unfinished || entry.ordinal <= 1 || open?.listed === true || /[:;]$|\b(?:and|or)$/.test(open?.bodies.at(-1)!.text ?? ''))) {
    return { ...openBlock('TEXT', line, line.body, gap), number: entry.number, listed: true, skip: entry.end };
  }
  if (isArrow(line.marker)) return { ...openBlock('TEXT', line, line.body, gap), arrow: true };
  if (line.marker !== null && !isSubHeading(context.lines, line)) return { ...openBlock('TEXT', line, readMargin(line, context.margin).body, gap), listed: true, margin: readMargin(line, context.margin).margin };
  if (isRow(line, open, context)) return openBlock('ROW', line, line.body, gap);
  if (startsPart(text) && (gap || open === undefined || beginsAnew(open, line, context))) return openPart(line, gap, context);
  if (open !== undefined && continues(open, line, gap, broken, context)) return 'CONTINUES';
  if (isSubHeading(context.lines, line)) return openBlock('HEADING', line, line.body, gap);
  return openPart(line, gap, context);
}

function openPart(line: Line, gap: boolean, context: BodyContext): OpenBlock {
  const { body, margin } = readMargin(line, context.margin);
  return { ...openBlock('TEXT', line, body, gap), margin };
}

function openBlock(kind: Block['kind'], line: Line, body: Mended, gap: boolean): OpenBlock {
  return { kind, lines: [line], bodies: [body], number: null, counted: false, listed: false, arrow: false, margin: null, gap, skip: 0 };
}

function isListNumber(kind: string, closing: string): boolean {
  return kind === 'LETTER' || kind === 'ROMAN' || kind === 'FIGURES' && (closing === '()' || closing === ')');
}

function isArrow(marker: string | null): boolean {
  return marker !== null && (marker.endsWith('[ ]') || ['>>', '->', '→', '=>', '➔', '➜', '⇒', '➢', '➤'].includes(marker));
}

/** Without a blank line above, a label begins something new only behind a finished sentence, another label, or a line that was not full. */
function beginsAnew(open: OpenBlock, line: Line, context: BodyContext): boolean {
  const above = open.lines.at(-1)!;
  if (open.kind !== 'TEXT' || startsPart(open.bodies[0]!.text)) return !/^\p{Ll}/u.test(line.body.text);
  if (/^\p{Ll}/u.test(line.body.text)) return false;
  const action = readActionLabel(line.body.text) !== null;
  return /[.:;?!)\]]["”’]?$/.test(above.body.text) && (action || !isFull(above, line, context.width)) || !isWrapped(above, line, context.width);
}

function isFull(above: Line, line: Line, width: number): boolean {
  const firstWord = /^\S+/.exec(line.body.text)?.[0].length ?? 0;
  return width !== Infinity && above.end - above.start + 1 + firstWord > width * 0.85;
}

function isRow(line: Line, open: OpenBlock | undefined, context: BodyContext): boolean {
  if (open?.kind === 'ROW' && /^[£$€\d.,\s()%-]+$/.test(line.body.text)) return true;
  if (line.cells.length > 1) return readMargin(line, context.margin).margin === null && !/^\p{Lu}[\p{L} ]{0,20}:\t/u.test(line.body.text) && line.cells.filter((cell) => cell.text !== '').length > 1;
  const columns = splitColumns(line.body);
  if (columns.length < 2 || columns[0]!.text.endsWith(':') || readMargin(line, context.margin).margin !== null || startsPart(line.body.text)) return false;
  return [context.lines[line.index - 1], context.lines[line.index + 1]].some((other) => other !== undefined && !other.blank && splitColumns(other.body).length > 1 && !splitColumns(other.body)[0]!.text.endsWith(':') && !startsPart(other.body.text) && readMargin(other, context.margin).margin === null);
}

function continues(open: OpenBlock, line: Line, gap: boolean, broken: boolean, context: BodyContext): boolean {
  if (open.kind !== 'TEXT') return false;
  const last = open.bodies.at(-1)!.text;
  const lower = /^[\p{Ll}(]/u.test(line.body.text);
  if (broken && !/[.!?:;"”’)]$/.test(last)) return true;
  if (gap) return isUnfinished(last) && (lower || last.lastIndexOf('(') > last.lastIndexOf(')')) || lower && /[\p{L}\p{N}]$/u.test(last) && last.length > 30;
  if (isUnfinished(last)) return true;
  if (open.listed) return line.indent > open.lines[0]!.indent || isWrapped(open.lines.at(-1)!, line, context.width);
  return isWrapped(open.lines.at(-1)!, line, context.width);
}

function isUnfinished(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')') || /,$|[\p{L}]-$|\s(?:and|or|of|the|to|a|an|for|with|in|on|at|by|that|was|were|is|are|be|been|had|has|have|which|his|her|their|its)$/u.test(text);
}

function closeBlock({ bodies, skip, ...block }: OpenBlock, knownWords: ReadonlySet<string>): Block {
  const whole = mendLines(bodies, knownWords);
  return { ...block, whole, mended: skip === 0 ? whole : trimMended(sliceMended(whole, skip)) };
}
