import { bodyNouns } from '../lexicon/body-nouns.js';
import type { Line } from '../layout/line.js';
import { sliceMended, trimMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
import { bareWord, wordsOf } from '../words/tokens.js';
import { isUpperCase } from '../agenda/title-shape.js';

const before = /^(?:draft |final |approved |unconfirmed |confirmed |unapproved |public |official )*(?:the )?(?:minutes|minute|notes|record|summary notes|summary|proceedings|meeting (?:minutes|notes|summary))\s?(?:of|for|from|[:–—-])?\s(?:the |a |an )?(?:(?:regular|special|ordinary|monthly|annual|annual general|extraordinary|quarterly|virtual|public|full|scheduled|statutory|board|business|bi-monthly|weekly|inaugural|first|second)[,\s]\s?)*(?:(?:meetings?|session|proceedings)\s(?:in public |held in public )?(?:of|for)\s)?(?:the )?/i;
const behind = /\s?[,–—:-]?\s?(?:\b(?:held|took place|which was held|convened|on|at|met|dated|for)\b|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\d{1,2}(?:st|nd|rd|th)?\s\p{L}|\d{1,2}[/.]\d|\d{4}|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b).*$/iu;
const minutesWords = /[\s,:–—-]*\b(?:(?:regular|special|ordinary|monthly|annual|public|virtual|draft|approved|board|full|unconfirmed|council|committee|quarterly)?\s?(?:meeting|meetings|session|teleconference|call|telecon))?\s?(?:minutes|minute|notes|summary|record)?(?:\s?of (?:the )?meeting|\s?of (?:the )?proceedings)?\s?[\s:–—-]*$/i;

/** Finds the name of the body that met among the lines that head the minutes; null where none of them names one. */
export function findBoardName(lines: readonly Line[]): Mended | null {
  let best: { name: Mended; score: number } | null = null;
  for (const [position, line] of lines.entries()) {
    if (line.blank || line.body.text.length > 250) continue;
    for (const cell of line.cells.length > 1 ? line.cells : [line.body]) {
      const name = nameIn(cell);
      if (name === null) continue;
      const score = scoreOf(name.text, name.text.length < cell.text.length && before.test(cell.text)) - position * 0.02;
      if (score > (best?.score ?? 0.4)) best = { name, score };
    }
  }
  return best?.name ?? null;
}

function nameIn(cell: Mended): Mended | null {
  const label = /^(?:name of )?(?:board|committee|group|organisation|organization|meeting|meeting name|meeting title|subject|body|title)\s?:\s+/i.exec(cell.text);
  let name = label === null ? cell : sliceMended(cell, label[0].length);
  const lead = before.exec(name.text);
  if (lead !== null) name = sliceMended(name, lead[0].length);
  const tail = behind.exec(name.text);
  if (tail !== null) name = sliceMended(name, 0, tail.index);
  name = trimMended(name);
  const words = minutesWords.exec(name.text);
  if (words !== null && words.index > 0) name = trimMended(sliceMended(name, 0, words.index));
  const end = name.text.replace(/[\s.,:;–—-]+$/, '').length;
  name = sliceMended(name, 0, end);
  return name.text.length < 3 || !/\p{Lu}/u.test(name.text[0]!) || wordsOf(name.text).length > 14 ? null : name;
}

function scoreOf(name: string, labelled: boolean): number {
  const words = wordsOf(name).map((word) => bareWord(word.text));
  const last = words.at(-1)!;
  const noun = words.some((word) => bodyNouns.has(word) && word !== 'meeting' && word !== 'executive');
  let score = 0;
  if (noun) score += bodyNouns.has(last) && last !== 'meeting' ? 1 : 0.7;
  if (labelled) score += 0.5;
  if (/[.;]$/.test(name) || /\b(?:hall|room|street|road|floor|centre|building)\b/i.test(name) && !noun) score -= 1;
  if (words.length === 1 && !isUpperCase(name)) score -= 0.3;
  if (/^(?:minutes|meeting|present|agenda|draft|attendance|board and|apologies)\b/i.test(name)) score -= 1;
  return score;
}
