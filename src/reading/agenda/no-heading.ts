import { readActionLabel } from '../actions/action-label.js';
import { readClosingLine } from '../body/closing-line.js';
import { readDecisionLabel } from '../decisions/decision-label.js';
import { isStandingTitle } from './title-shape.js';

const parts = /^(?:moved|seconded|second|motion|proposed|proposer|seconder|mover|vote|votes|voting|ayes?|nays?|noes|yeas?|abstain(?:ed|ing)?|abstentions?|for|against|in favou?r|carried|lost|defeated|opposed|roll call vote|result|resolved|passed|failed|unanimous|absent|present|recommendation|officer recommendation|council resolution|resolution|minutes|page|question|answer|draft|unapproved|cc|enc|encl)\b\s?(?:$|[:.]|by\b|\d|unanimously|no\b)/i;

/** Whether a line is sure to head no item: a label of a decision or an action, a part of a motion, or words that close the minutes. */
export function isNoHeading(text: string): boolean {
  if (parts.test(text) && !/^(?:minutes (?:of|and)|motions? (?:on|for|to)|resolutions? (?:on|for|to))/i.test(text)) return true;
  if (readDecisionLabel(text) !== null) return true;
  const action = readActionLabel(text);
  if (action !== null && (action.end < text.length || action.reference !== null)) return true;
  const closing = readClosingLine(text);
  return closing !== null && !isStandingTitle(text);
}
