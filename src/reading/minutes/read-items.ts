import type { AgendaHeading } from '../agenda/heading.js';
import { itemKind } from '../agenda/item-kind.js';
import { readPrintedNumber } from '../agenda/printed-number.js';
import { readClosingLine } from '../body/closing-line.js';
import type { BodyElement } from '../body/element.js';
import type { NumberState } from '../body/paragraph-number.js';
import { readBody, type BodyContext } from '../body/read-body.js';
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
  const state: NumberState = { item: null, lastFigure: 0, figuresHeadItems: first?.number != null && /^\d+$/.test(first.number) && headsWithFigures(first, context.lines) };
  for (const [position, heading] of headings.entries()) {
    const end = headings[position + 1]?.line ?? context.lines.length;
    for (let index = heading.line; index < heading.next; index += 1) result.lines.add(index);
    const kind = itemKind(heading.title.text);
    const own: Line[] = [];
    let closing = false;
    for (let index = heading.next; index < end; index += 1) {
      const line = context.lines[index]!;
      if (isTaken(line)) continue;
      closing = closing && !line.blank ? readPrintedNumber(line.body.text) === null : closing;
      const last = position === headings.length - 1 && (kind !== 'STANDING' || own.some((earlier) => !earlier.blank));
      if (last && !line.blank && readClosingLine(line.body.text) !== null) closing = true;
      if (closing) result.closing.push(line);
      else own.push(line);
    }
    state.item = heading.number;
    const rest = heading.rest === null ? null : { line: context.lines[heading.line]!, text: heading.rest };
    const { elements, headings: subHeadings } = readBody(own, rest, state, context);
    for (const line of [...elements.flatMap((element) => element.lines), ...subHeadings]) result.lines.add(line.index);
    result.items.push({ number: heading.number, title: heading.title.text, kind, span: headingSpan(heading, context.lines, ruler), elements, ...paragraphsOf(elements, ruler) });
  }
  return result;
}

function headsWithFigures(heading: AgendaHeading, lines: readonly Line[]): boolean {
  return readPrintedNumber(lines[heading.line]!.body.text)?.kind === 'FIGURES';
}

function headingSpan(heading: AgendaHeading, lines: readonly Line[], ruler: Ruler): Span {
  const start = documentSpan(lines[heading.line]!.body, 0, 1, ruler).start;
  const end = documentSpan(heading.title, heading.title.text.length - 1, heading.title.text.length, ruler).end;
  return { ...documentSpan(lines[heading.line]!.body, 0, 1, ruler), start, end };
}

function paragraphsOf(elements: readonly BodyElement[], ruler: Ruler): { paragraphs: PrintedParagraph[]; positions: (number | null)[] } {
  const paragraphs: PrintedParagraph[] = [];
  const positions: (number | null)[] = [];
  for (const element of elements) {
    if (element.kind !== 'ACTION') {
      paragraphs.push({ number: element.number, heading: element.heading, mended: element.mended, span: wholeSpan(element.whole, ruler), utterances: findUtterances(element.mended.text) });
    }
    positions.push(paragraphs.length === 0 ? null : paragraphs.length - 1);
  }
  return { paragraphs, positions };
}

/** The span of all of a mended text. */
export function wholeSpan(mended: Mended, ruler: Ruler): Span {
  return documentSpan(mended, 0, mended.text.length, ruler);
}
