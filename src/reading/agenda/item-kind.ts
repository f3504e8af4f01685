import { otherBusinessTitles, standingTitles } from '../lexicon/standing-items.js';
import type { ItemKind } from '../printed.js';
import { wordsOf } from '../words/tokens.js';
import { normalTitle } from './title-shape.js';

const openers = ['welcome', 'introductions', 'apologies', 'minutes', 'matters arising', 'declarations', 'date of next', 'next meeting', 'adjournment', 'closing', 'close of', 'call to order', 'roll call', 'opening', 'approval of', 'confirmation of', 'actions from', 'pledge', 'adoption of'];

/** What sort of item a title heads. */
export function itemKind(title: string): ItemKind {
  const lower = normalTitle(title);
  if (otherBusinessTitles.some((other) => lower === other || lower.startsWith(`${other} `) || lower.startsWith(`${other}/`))) return 'ANY_OTHER_BUSINESS';
  if (/\bother matters? raised\b|\bother business\b/.test(lower)) return 'ANY_OTHER_BUSINESS';
  const short = wordsOf(lower, 15).length <= 14;
  if (short && standingTitles.some((standing) => lower === standing || lower.startsWith(`${standing} and `) || lower.startsWith(`${standing}, `) || lower.startsWith(`${standing}/`))) return 'STANDING';
  return short && openers.some((opener) => lower.startsWith(opener)) && !/\bplan|report|budget|strategy|policy\b/.test(lower) ? 'STANDING' : 'SUBSTANTIVE';
}
