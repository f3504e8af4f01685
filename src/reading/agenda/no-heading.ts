import { readActionLabel } from '../actions/action-label.js';
import { readClosingLine } from '../body/closing-line.js';
import { readDecisionLabel } from '../decisions/decision-label.js';
import { isStandingTitle } from './title-shape.js';

const annexes = /^(?:summary of )?(?:new |agreed |outstanding )?actions?(?: items?| points?| summary| list| table| required)?$|^summary of (?:resolutions|decisions|actions?).{0,20}$|^(?:action|owner|by|minute|ref)$/i;
const titles = /^(?:(?:table of )?contents|(?:(?:summary|draft|verbatim|approved|unconfirmed|final|official|action) )*(?:record|minutes|notes|memorandum|agenda|report of (?:the )?meeting|minutes of (?:the )?meeting|public session|open session|record of (?:the )?meeting|proceedings|attachments?|appendix|appendices|enclosures?|regular meeting|special meeting|ordinary meeting|links|attendees|present|regrets|participants))$/i;
const parts = /^(?:moved|seconded|second|motion|proposed|proposer|seconder|mover|vote|votes|voting|ayes?|nays?|noes|yeas?|abstain(?:ed|ing)?|abstentions?|for|against|in favou?r|carried|lost|defeated|opposed|roll call vote|result|resolved|passed|failed|unanimous|absent|present|recommendation|officer recommendation|council resolution|resolution|page|question|answer|draft|unapproved|cc|enc|encl)\b\s?(?:$|[:.]|by\b|\d|unanimously|no\b)/i;

/** Whether a line heads a summary of actions or decisions, which is no item: what stands under it has been told, or are tasks. */
export function isAnnexHeading(text: string): boolean {
  return annexes.test(text.replace(/[:\s]+$/, '')) && !/^(?:action|owner|by|minute|ref)$/i.test(text);
}

/** Whether a line is sure to head no item: a label of a decision or an action, a part of a motion, a summary behind the items, words that close the minutes. */
export function isNoHeading(printed: string, isNumbered: boolean): boolean {
  const text = printed.replace(/^\[[^\]]{1,12}\]\s/, '');
  if (!isNumbered && !/^[\p{L}\p{N}"“‘'¿]/u.test(printed)) return true;
  if (/^<[^>]{1,30}>\s|^(?:chair|scribes?|fallback scribe|minutes?|facilitator|moderator|host|clerk|note ?taker)\s?:\s*\S+(?:\s\S+){0,4}$/i.test(text)) return true;
  if (!isNumbered && (titles.test(text.replace(/[:\s]+$/, '')) || annexes.test(text.replace(/:$/, '')) || parts.test(text) && !/^(?:motions?|resolutions?) (?:on|for|to)/i.test(text))) return true;
  if (isStandingTitle(text)) return false;
  if (readDecisionLabel(text) !== null) return true;
  const action = readActionLabel(text);
  if (action !== null && (action.end < text.length || action.reference !== null)) return true;
  const closing = readClosingLine(text);
  return closing !== null;
}
