import type { Line } from '../layout/line.js';
import { mendLines } from '../layout/mend-lines.js';
import { sliceMended, trimMended } from '../layout/mended-text.js';
import { isWrapped } from '../layout/wrap-width.js';
import { readActionLabel } from '../actions/action-label.js';
import type { Mended } from '../mended.js';
import type { BodyElement } from './element.js';
import { readParagraphNumber, type NumberState } from './paragraph-number.js';
import { isSubHeading } from './sub-heading.js';

/** What reading the text under one item needs to know of the whole document. */
export interface BodyContext {
  /** All lines of the layout, for looking above and below. */
  lines: readonly Line[];
  width: number;
  knownWords: ReadonlySet<string>;
}

interface OpenElement {
  kind: BodyElement['kind'];
  number: string | null;
  heading: string | null;
  /** Units at the start of the first line that are number. */
  skip: number;
  lines: Line[];
  bodies: Mended[];
}

/** Reads the lines under one item as paragraphs and action lines. `first` is text that stands behind the title itself. */
export function readBody(own: readonly Line[], first: { line: Line; text: Mended } | null, state: NumberState, context: BodyContext): { elements: BodyElement[]; headings: Line[] } {
  const elements: BodyElement[] = [];
  const headings: Line[] = [];
  let heading: string | null = null;
  let gap = false;
  let open: OpenElement | null = null;
  const close = (): void => {
    if (open !== null) elements.push(closed(open, context.knownWords));
    open = null;
  };
  if (first !== null) open = { kind: kindOf(first.text.text), number: null, heading, skip: 0, lines: [first.line], bodies: [first.text] };
  for (const line of own) {
    if (line.blank) {
      gap = true;
      continue;
    }
    const number = readParagraphNumber(line.body.text, state);
    if (number === null && isSubHeading(context.lines, line) && !(open !== null && isUnfinished(open))) {
      close();
      heading = line.body.text.replace(/:$/, '');
      headings.push(line);
      gap = false;
      continue;
    }
    if (number !== null) {
      close();
      if (number.depth === 1 && number.kind === 'FIGURES') state.lastFigure = number.ordinal;
      open = { kind: 'PARAGRAPH', number: number.number, heading, skip: number.end, lines: [line], bodies: [line.body] };
    } else if (open !== null && continues(open, line, gap, context)) {
      open.lines.push(line);
      open.bodies.push(line.body);
    } else {
      close();
      open = { kind: line.cells.length > 1 ? 'ROW' : kindOf(line.body.text), number: null, heading, skip: 0, lines: [line], bodies: [line.body] };
    }
    gap = false;
  }
  close();
  return { elements, headings };
}

function kindOf(text: string): BodyElement['kind'] {
  return readActionLabel(text) === null ? 'PARAGRAPH' : 'ACTION';
}

function continues(open: OpenElement, line: Line, gap: boolean, context: BodyContext): boolean {
  if (readActionLabel(line.body.text) !== null || line.cells.length > 1 || open.kind === 'ROW') return false;
  if (open.kind === 'ACTION') return line.marker === null && !gap && isWrapped(open.lines.at(-1)!, line, context.width);
  if (line.marker === null && (isUnfinished(open) || gap && isBroken(open) && /^\p{Ll}/u.test(line.body.text))) return true;
  if (gap) return open.number !== null;
  if (line.marker !== null) return open.number !== null || /:$/.test(open.bodies[0]!.text) && open.lines[0]!.marker === null;
  return open.number !== null || isWrapped(open.lines.at(-1)!, line, context.width);
}

function isUnfinished(open: OpenElement): boolean {
  const text = open.bodies.at(-1)!.text;
  return open.kind !== 'ROW' && (text.lastIndexOf('(') > text.lastIndexOf(')') || /,$|\s(?:and|or|of|the|to|a|an|for|with|in|on|at|by|that)$/.test(text));
}

function isBroken(open: OpenElement): boolean {
  return open.kind !== 'ROW' && /[\p{L}\p{N}]$/u.test(open.bodies.at(-1)!.text);
}

function closed(open: OpenElement, knownWords: ReadonlySet<string>): BodyElement {
  const whole = mendLines(open.bodies, knownWords);
  const mended = open.skip === 0 ? whole : trimMended(sliceMended(whole, open.skip));
  return { kind: open.kind, number: open.number, heading: open.heading, mended, whole, lines: open.lines };
}
