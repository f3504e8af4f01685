import type { Line } from '../layout/line.js';
import type { Mended } from '../mended.js';
import type { ActionLabel } from '../actions/action-label.js';
import type { DecisionKind } from '../printed.js';

/** A paragraph as the lines under an item make it up. Its text is without number, list marker and label. */
export interface ParagraphElement {
  kind: 'PARAGRAPH';
  number: string | null;
  /** The sub-heading above it. */
  heading: string | null;
  mended: Mended;
  /** The text with number and label, for the span. */
  whole: Mended;
  lines: Line[];
  /** Who has to act, where that stands in a column beside it. */
  margin: Mended | null;
  /** What its own label says it is; the text above goes without the label. */
  labelled: { decision: DecisionKind } | { action: ActionLabel; text: Mended } | null;
}

/** A task on a line of its own, with or without a label; it is no paragraph. */
export interface ActionElement {
  kind: 'ACTION';
  reference: string | null;
  mended: Mended;
  whole: Mended;
  lines: Line[];
  /** Who has to act, where the label or the margin says so. */
  owner: Mended | null;
  /** When it is due and how it stands, where a line under it says so. */
  due: Mended | null;
  status: Mended | null;
}

/** A decision set out on lines of its own: a labelled one, or a motion with its mover, seconder and votes; no paragraph. */
export interface DecisionElement {
  kind: 'DECISION';
  /** Empty where only movers and votes stand there, of a decision in the text beside them. */
  mended: Mended;
  whole: Mended;
  lines: Line[];
  decision: DecisionKind;
  movers: string[];
  seconders: string[];
  votes: string | null;
  /** The motion was put to no vote. */
  dropped: boolean;
}

/** Rows of a table. */
export interface TableElement {
  kind: 'TABLE';
  rows: Line[];
  lines: Line[];
  heading: string | null;
}

/** What the lines under an item make up, in their order. */
export type BodyElement = ParagraphElement | ActionElement | DecisionElement | TableElement;
