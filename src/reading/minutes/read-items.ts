import type { AgendaHeading } from '../agenda/heading.js';
import { itemKind } from '../agenda/item-kind.js';
import { readPrintedNumber } from '../agenda/printed-number.js';
import { isAnnexHeading } from '../agenda/no-heading.js';
import { readClosingLine } from '../body/closing-line.js';
import type { BodyElement } from '../body/element.js';
import { interpretBlocks } from '../body/interpret-blocks.js';
import type { NumberState } from '../body/paragraph-number.js';
import { splitBlocks, type BodyContext } from '../body/split-blocks.js';
import type { Line } from '../layout/line.js';
import { documentSpan, type Mended, type Ruler } from '../mended.js';
import type { ItemKind, PrintedParagraph } from '../printed.js';
import type { Span } from '../span.js';
import { findUtterances } from '../utterances/find-utterances.js';

/** One agenda item with the elements that its lines make up; `paragraphs` are those elements that are paragraphs. */
export interface ReadItem {
  number: string | null;
  title: string;
  kind: ItemKind;
  span: Span;
  elements: BodyElement[];
  paragraphs: PrintedParagraph[];
  /** For each element, the position of its paragraph, or of the last paragraph before it; null for none. */
  positions: (number | null)[];
  /** Stretches of lines under a heading such as "Actions": each line of them is a task. */
  annexes: Line[][];
}

/** All items with the lines they took, and the lines behind the business that close the minutes. */
export interface ReadItems {
  items: ReadItem[];
  lines: Set<number>;
  closing: Line[];
}

/** Reads the text under every heading. `isTaken` tells the lines that belong to something else already. */
export function readItems(headings: readonly AgendaHeading[], context: BodyContext, ruler: Ruler, isTaken: (line: Line) => boolean): ReadItems {
  const result: ReadItems = { items: [], lines: new Set(), closing: [] };
  const first = headings[0];
  const state: NumberState = { item: null, lastFigure: 0, figuresHeadItems: first !== undefined && headsWithFigures(first, context.lines) };
  let parent = 'SUBSTANTIVE' as ItemKind;
  for (const [position, heading] of headings.entries()) {
    for (let index = heading.line; index < heading.next; index += 1) result.lines.add(index);
    const isSub = heading.number !== null && /^[A-Z\d]{1,3}\.\d+$/.test(heading.number) && !heading.number.endsWith('.0') && headings.some((other) => other.number?.replace(/\.0$/, '') === heading.number!.split('.')[0]);
    const own = itemKind(heading.title.text);
    const kind: ItemKind = isSub && parent === 'STANDING' && own === 'SUBSTANTIVE' ? 'STANDING' : own;
    if (!isSub) parent = kind;
    const parts = partLines(heading, headings[position + 1]?.line ?? context.lines.length, position === headings.length - 1, kind, context, isTaken);
    result.closing.push(...parts.closing);
    state.item = heading.number;
    const rest = heading.rest === null ? null : { line: context.lines[heading.line]!, text: heading.rest };
    const { elements, headings: subHeadings } = interpretBlocks(splitBlocks(parts.own, rest, state, context));
    for (const line of [...elements.flatMap((element) => element.lines), ...subHeadings, ...parts.annexes.flat()]) result.lines.add(line.index);
    result.items.push({
      number: heading.number, title: heading.title.text, kind, span: headingSpan(heading, context.lines, ruler), elements, annexes: parts.annexes, ...paragraphsOf(elements, ruler, context.scribed),
    });
  }
  return result;
}

function partLines(heading: AgendaHeading, end: number, isLast: boolean, kind: ItemKind, context: BodyContext, isTaken: (line: Line) => boolean): { own: Line[]; closing: Line[]; annexes: Line[][] } {
  const parts = { own: [] as Line[], closing: [] as Line[], annexes: [] as Line[][] };
  let place: Line[] = parts.own;
  for (let index = heading.next; index < end; index += 1) {
    const line = context.lines[index]!;
    if (isTaken(line)) continue;
    if (!line.blank && isAnnexHeading(line.body.text) && readPrintedNumber(line.body.text) === null) {
      place = [line];
      parts.annexes.push(place);
      continue;
    }
    const above = context.lines[index - 1];
    const begins = above === undefined || above.blank || index === heading.next || /[.!?:]$/.test(above.body.text);
    const closes = isLast && begins && !line.blank && readClosingLine(line.body.text) !== null && line.cells.length === 1;
    const about = kind === 'STANDING' || /\b(?:clos|adjourn|next meeting)/i.test(heading.title.text);
    if (closes && place !== parts.own) place = parts.closing;
    if (closes && (!about || above?.blank === true && parts.own.some((earlier) => !earlier.blank))) place = parts.closing;
    if (place === parts.closing && !line.blank && readPrintedNumber(line.body.text) !== null && readClosingLine(line.body.text) === null) place = parts.own;
    place.push(line);
  }
  return parts;
}

function headsWithFigures(heading: AgendaHeading, lines: readonly Line[]): boolean {
  return readPrintedNumber(lines[heading.line]!.body.text)?.kind === 'FIGURES';
}

function headingSpan(heading: AgendaHeading, lines: readonly Line[], ruler: Ruler): Span {
  const begin = documentSpan(lines[heading.line]!.body, 0, 1, ruler);
  const length = heading.title.text.length;
  return { ...begin, end: documentSpan(heading.title, length - 1, length, ruler).end };
}

function paragraphsOf(elements: readonly BodyElement[], ruler: Ruler, scribed: boolean): { paragraphs: PrintedParagraph[]; positions: (number | null)[] } {
  const paragraphs: PrintedParagraph[] = [];
  const positions: (number | null)[] = [];
  for (const element of elements) {
    if (element.kind === 'PARAGRAPH') {
      const utterances = element.labelled === null ? findUtterances(element.mended.text, scribed) : [];
      paragraphs.push({ number: element.number, heading: element.heading, mended: element.mended, span: wholeSpan(element.whole, ruler), utterances });
    }
    positions.push(paragraphs.length === 0 ? null : paragraphs.length - 1);
  }
  return { paragraphs, positions };
}

/** The span of all of a mended text. */
export function wholeSpan(mended: Mended, ruler: Ruler): Span {
  return documentSpan(mended, 0, mended.text.length, ruler);
}
