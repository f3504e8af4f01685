import { readActionLabel } from '../actions/action-label.js';
import { readDecisionLabel } from '../decisions/decision-label.js';
import { readMotionPart } from '../decisions/motion-part.js';

/** Whether a line begins something of its own in the text: a labelled action or decision, or a part of a motion. */
export function startsPart(text: string): boolean {
  if (readMotionPart(text) !== null) return true;
  const decision = readDecisionLabel(text);
  return decision !== null || readActionLabel(text) !== null;
}
