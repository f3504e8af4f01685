import { sentenceSignals } from '../lexicon/sentence-signals.js';
import { standingTitles, otherBusinessTitles } from '../lexicon/standing-items.js';
import { bareWord, wordsOf } from '../words/tokens.js';

/** Where a heading's title ends on its line and where text run in behind it begins; `rest` equals the length where nothing follows. */
export interface TitleCut {
  titleEnd: number;
  rest: number;
}

const longestTitle = 200;
const mostWords = 22;

/** How much a text looks like a title, 0 (a sentence) to 1. */
export function titleLikeness(text: string): number {
  const words = wordsOf(text, mostWords + 2);
  if (text.length === 0 || text.length > longestTitle || words.length > mostWords) return 0;
  if (!/[\p{L}]/u.test(text) || /^[\p{Ll}]/u.test(text) && !/^(?:e|i)[A-Z-]/.test(text)) return 0;
  if (isUpperCase(text)) return words.length <= 16 ? 1 : 0.7;
  if (isStandingTitle(text)) return 1;
  if (/^To\s\p{Ll}/u.test(text)) return 0.8;
  const signals = words.filter((word, index) => index > 0 && sentenceSignals.has(bareWord(word.text))).length;
  const stop = /[.;,]$/.test(text) && !/\b(?:etc|plc|ltd|inc)\.$/i.test(text);
  let likeness = 1 - 0.4 * signals - Math.max(0, words.length - 9) * 0.06;
  if (stop) likeness -= words.length <= 5 ? 0.2 : 0.5;
  return Math.max(0, Math.min(1, likeness));
}

/** All letters are capitals, and there are several. */
export function isUpperCase(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}[^\p{L}]{0,3}\p{Lu}[^\p{L}]{0,3}\p{Lu}/u.test(text);
}

/** Whether a title is that of a standing item or of any other business. */
export function isStandingTitle(text: string): boolean {
  const lower = normalTitle(text);
  if (/^dates?(?:,? (?:and|&|time|venue|place|of)){0,6} (?:of |for )?(?:the )?next\b/.test(lower)) return true;
  return otherBusinessTitles.some((title) => lower === title || lower.startsWith(`${title} `))
    || standingTitles.some((title) => lower === title || lower.startsWith(`${title} `) && wordsOf(lower, 14).length <= 12 && titleTail(lower.slice(title.length)));
}

/** Whether a title can head a part of the roster as well as an item. */
export function isRosterTitle(text: string): boolean {
  return /^(?:apolog(?:y|ies)(?: for absence)?|attendance|attendees|present|absent|regrets|leave of absence|members present|quorum|apologies and leave of absence|register of attendance)$/.test(normalTitle(text));
}

/** A title in lower case without closing signs, straight apostrophes. */
export function normalTitle(text: string): string {
  return text.slice(0, longestTitle).toLowerCase().replaceAll('’', '\'').replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N})]+$/u, '');
}

function titleTail(tail: string): boolean {
  return !wordsOf(tail).some((word) => sentenceSignals.has(bareWord(word.text)));
}

/** Parts a heading line into its title and the text that is run in behind it ("Apologies: none were received."). */
export function cutTitle(text: string): TitleCut {
  const whole = { titleEnd: text.length, rest: text.length };
  const head = text.slice(0, longestTitle);
  for (const match of head.matchAll(/\t|:\s+|\s[–—-]\s|\.[\s–—-]|[–—]\s/g)) {
    const title = head.slice(0, match.index);
    const rest = text.slice(match.index + match[0].length).trimStart();
    if (rest === '' || title.trim() === '') continue;
    if (match[0].startsWith('.') && /^[\p{Ll}\p{N}]/u.test(rest)) continue;
    if (titleLikeness(title) < 0.75 || wordsOf(title).length > 12) break;
    const prose = isProse(rest) || /^:\s{2,}$|^\t$/.test(match[0]) || match[0].startsWith(':') && /[a-z)]\.$/.test(rest) && wordsOf(title).length <= 6 || (isUpperCase(title) && !isUpperCase(rest) && match[0] !== ' - ') || (isStandingTitle(title) && !match[0].includes(' ')) ;
    const standing = isStandingTitle(title) && /^[:\t.]/.test(match[0].trimStart());
    if (prose || standing) return { titleEnd: match.index, rest: text.length - rest.length };
  }
  return whole;
}

/** Parts a line that begins its sentence with a title in capitals ("FINANCE REPORT was received"): the whole line is text. */
export function capitalLead(text: string): TitleCut | null {
  const match = /^(?:[\p{Lu}\d&'’/,-]+\s){1,8}(?=\p{Ll})/u.exec(text.slice(0, longestTitle));
  const title = match?.[0].trim() ?? '';
  if (title.replaceAll(/[^\p{L}]/gu, '').length < 8 || !isUpperCase(title)) return null;
  return wordsOf(title).length > 1 || isStandingTitle(title) ? { titleEnd: title.length, rest: 0 } : null;
}

/** Whether a text reads as running prose rather than as a title. */
export function isProse(text: string): boolean {
  const words = wordsOf(text, 40);
  const signals = words.filter((word) => sentenceSignals.has(bareWord(word.text))).length;
  if (signals === 0) return words.length > 14 && /[.!?]$/.test(text);
  return signals >= 2 || /[.!?]$/.test(text) || words.length > 10;
}
