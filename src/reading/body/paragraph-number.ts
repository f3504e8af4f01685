import { readPrintedNumber, type PrintedNumber } from '../agenda/printed-number.js';

/** What numbering a paragraph may carry on from. */
export interface NumberState {
  /** Number of the item that the text stands under; null for none. */
  item: string | null;
  /** The last number of one figure ("7"), which may run across items. */
  lastFigure: number;
  /** Whether the headings of items themselves are plain figures, so that a single figure cannot number a paragraph on. */
  figuresHeadItems: boolean;
}

/** The number of a paragraph at the start of its text; null where it carries none. Letters and list numbers are none. */
export function readParagraphNumber(text: string, state: NumberState): PrintedNumber | null {
  const printed = readPrintedNumber(text);
  if (printed === null || printed.closing === '()' || printed.kind === 'LETTER' || printed.kind === 'ROMAN' || printed.kind === 'WORD') return null;
  if (printed.kind === 'CODE') return state.item !== null && printed.number.startsWith(state.item) ? printed : null;
  if (printed.depth > 1) return printed;
  if (printed.closing === ')' || printed.closing === '' && printed.ordinal !== state.lastFigure + 1) return null;
  if (printed.ordinal === state.lastFigure + 1) return state.figuresHeadItems && printed.ordinal > 1 ? null : printed;
  if (printed.ordinal === 1) return printed;
  return !state.figuresHeadItems && printed.ordinal > state.lastFigure && printed.ordinal <= state.lastFigure + 3 ? printed : null;
}
