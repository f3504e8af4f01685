import type { FoundTime } from './found-time.js';
import { findWordTimes } from './word-times.js';

const half = '(a\\.?\\s?m\\b\\.?|p\\.?\\s?m\\b\\.?|noon\\b|midnight\\b)';
const hour = '(?<![\\d.:/£$€#])(\\d{1,2})';
const patterns: readonly { expression: RegExp; read: (match: RegExpExecArray) => { time: string; assumed: boolean } | null }[] = [
  // 7pm, 7.30 p.m., 12:00 noon
  { expression: new RegExp(`${hour}(?:\\s?[:.]\\s?(\\d{2}))?\\s{0,2}${half}`, 'gi'), read: (match) => halfDay(Number(match[1]), Number(match[2] ?? 0), match[3]!) },
  // the first of 2.00 - 4.00pm
  { expression: new RegExp(`${hour}(?:[:.](\\d{2}))?(?=\\s?(?:[–—-]|to)\\s?\\d{1,2}(?:[:.]\\d{2})?\\s{0,2}${half})`, 'gi'), read: (match) => beforeHalf(match) },
  // 10h00, 1530 hrs, 14.30 hours
  { expression: /(?<![\d.:/])([01]?\d|2[0-3])\s?[hH]\s?([0-5]\d)(?!\d)|(?<![\d.:/£$€])([01]\d|2[0-3])[:.]?([0-5]\d)\s?(?:hours|hrs|h)\b/g, read: (match) => clockTime(Number(match[1] ?? match[3]), Number(match[2] ?? match[4]), false) },
  // 14:30, 3.30
  { expression: new RegExp(`${hour}[:.](\\d{2})(?![\\d%]|[.:/]\\d|\\s?(?:%|million|m\\b|km|miles))`, 'g'), read: (match) => bareClock(match[1]!, Number(match[2])) },
  { expression: /\b(noon|midday|midnight)\b/gi, read: (match) => clockTime(match[1]!.toLowerCase() === 'midnight' ? 0 : 12, 0, false) },
];

/**
 * Finds times of day, in order. A time from 1:00 to 6:59 without am or pm is taken as afternoon and says so: boards do not
 * meet at night. Numbers such as "3.10" are read as times too, so give only text in which times stand.
 */
export function findTimes(text: string): FoundTime[] {
  const found: FoundTime[] = findWordTimes(text);
  for (const { expression, read } of patterns) {
    for (const match of text.matchAll(expression)) {
      const time = read(match);
      if (time !== null) found.push({ from: match.index, to: match.index + match[0].length, ...time });
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: FoundTime[] = [];
  for (const time of found) if (time.from >= (kept.at(-1)?.to ?? 0)) kept.push(time);
  return kept;
}

function halfDay(printed: number, minute: number, word: string): { time: string; assumed: boolean } | null {
  const letters = word.toLowerCase().replace(/[.\s]/g, '');
  if (letters === 'noon' || letters === 'midnight') return printed === 12 ? clockTime(letters === 'noon' ? 12 : 0, minute, false) : null;
  if (printed > 12) return clockTime(printed, minute, false);
  return clockTime((printed % 12) + (letters === 'pm' ? 12 : 0), minute, false);
}

/** In "11.30 - 1pm" the first time is in the morning: it is the half of the day that puts it before the second. */
function beforeHalf(match: RegExpExecArray): { time: string; assumed: boolean } | null {
  const second = /^\s?(?:[–—-]|to)\s?(\d{1,2})/.exec(match.input.slice(match.index + match[0].length));
  const own = halfDay(Number(match[1]), Number(match[2] ?? 0), match[3]!);
  if (own === null || second === null || Number(match[1]) % 12 <= Number(second[1]) % 12) return own;
  return halfDay(Number(match[1]), Number(match[2] ?? 0), /^p/i.test(match[3]!) ? 'am' : 'pm');
}

function bareClock(printed: string, minute: number): { time: string; assumed: boolean } | null {
  const value = Number(printed);
  const afternoon = value >= 1 && value <= 6 && printed.length === 1;
  return clockTime(afternoon ? value + 12 : value, minute, afternoon);
}

function clockTime(value: number, minute: number, assumed: boolean): { time: string; assumed: boolean } | null {
  if (value > 23 || minute > 59) return null;
  return { time: `${String(value).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, assumed };
}
