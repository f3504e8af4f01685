import { readInlineActions, readLabelledAction, type FoundAction } from '../actions/read-actions.js';
import type { DueContext } from '../dates/due-range.js';
import { readDecisions } from '../decisions/read-decisions.js';
import type { Mended, Ruler } from '../mended.js';
import type { PrintedAction, PrintedDecision, Standing } from '../printed.js';
import type { Printed } from '../span.js';
import { wholeSpan, type ReadItem } from './read-items.js';

/** Finds the decisions and actions in what stands under the items. */
export function readFindings(items: readonly ReadItem[], due: DueContext, ruler: Ruler): { decisions: PrintedDecision[]; actions: PrintedAction[] } {
  const decisions: PrintedDecision[] = [];
  const actions: PrintedAction[] = [];
  for (const [item, read] of items.entries()) {
    for (const [position, element] of read.elements.entries()) {
      const standing = { item, paragraph: read.positions[position]! };
      const labelled = readLabelledAction(element.mended, element.whole, element.number, due);
      if (labelled !== null) {
        actions.push(printedAction(labelled, standing, ruler));
        continue;
      }
      for (const action of readInlineActions(element.mended, due)) actions.push(printedAction(action, standing, ruler));
      for (const found of readDecisions(element.mended, element.whole)) {
        const { mended, whole, ...rest } = found;
        decisions.push({ ...standing, ...rest, mended, span: wholeSpan(whole, ruler) });
      }
    }
  }
  return { decisions, actions };
}

function printedAction(action: FoundAction, standing: Standing, ruler: Ruler): PrintedAction {
  const { reference, mended, due, statedStatus } = action;
  return {
    ...standing, reference, mended, due, statedStatus,
    owner: printed(action.owner, ruler), recipient: printed(action.recipient, ruler), span: wholeSpan(action.whole, ruler),
  };
}

function printed(part: Mended | null, ruler: Ruler): Printed | null {
  return part === null ? null : { text: part.text, span: wholeSpan(part, ruler) };
}
