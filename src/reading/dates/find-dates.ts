import { monthNumbers } from '../lexicon/month-names.js';

/** A date as printed. `day` or `year` is null where not printed; `disputed` where day and month could change places. */
export interface FoundDate {
  from: number;
  to: number;
  day: number | null;
  month: number;
  year: number | null;
  disputed: boolean;
}

const names = 'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const year = '(\\d{4}|[\'’]\\d{2})';
const gap = '[\\s.,]{1,4}';
const ordinal = '(?:st|nd|rd|th)?';

const patterns: { expression: RegExp; read: (match: RegExpExecArray) => Omit<FoundDate, 'from' | 'to'> | null }[] = [
  {
    expression: /(?<![\d.])(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    read: (match) => dated(Number(match[3]), Number(match[2]), Number(match[1])),
  },
  {
    expression: new RegExp(`(?<![\\d.:#])(\\d{1,2})\\s?${ordinal}(?:\\sday)?[\\s\\-.,]{0,3}(?:of\\s)?(${names})\\b(?:[\\s\\-.,]{1,4}${year}(?!\\d))?`, 'gi'),
    read: (match) => dated(Number(match[1]), monthOf(match[2]), yearOf(match[3])),
  },
  {
    expression: new RegExp(`\\b(${names})\\b[\\s.]{1,3}(?:the\\s)?(\\d{1,2})${ordinal}(?![\\d:]|\\.\\d)(?:${gap}${year}(?!\\d))?`, 'gi'),
    read: (match) => dated(Number(match[2]), monthOf(match[1]), yearOf(match[3])),
  },
  {
    expression: new RegExp(`(?<!\\d(?:st|nd|rd|th)?[\\s-])\\b(${names})\\b${gap}(\\d{4})(?!\\d)`, 'gi'),
    read: (match) => dated(null, monthOf(match[1]), Number(match[2])),
  },
  {
    expression: /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/g,
    read: (match) => numeric(Number(match[1]), Number(match[3]), match[4]!),
  },
];

/** Finds the dates in a text, in order, none overlapping. A month alone needs its year. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { expression, read } of patterns) {
    for (const match of text.matchAll(expression)) {
      const date = read(match);
      if (date !== null) found.push({ from: match.index, to: match.index + match[0].length, ...date });
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: FoundDate[] = [];
  for (const date of found) {
    if (date.from >= (kept.at(-1)?.to ?? 0)) kept.push(date);
  }
  return kept;
}

/** The ISO form of a date: `2019-11-04`, or `2019-11` where no day is printed; null without a year. */
export function isoDate(date: { day: number | null; month: number; year: number | null }): string | null {
  if (date.year === null) return null;
  const month = `${String(date.year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}`;
  return date.day === null ? month : `${month}-${String(date.day).padStart(2, '0')}`;
}

/** The number of days in a month (1-12) of a year. */
export function daysInMonth(yearNumber: number, month: number): number {
  return new Date(Date.UTC(yearNumber, month, 0)).getUTCDate();
}

function dated(day: number | null, month: number, yearNumber: number | null, disputed = false): Omit<FoundDate, 'from' | 'to'> | null {
  if (month < 1 || month > 12) return null;
  if (yearNumber !== null && (yearNumber < 1800 || yearNumber > 2200)) return null;
  if (day !== null && (day < 1 || day > daysInMonth(yearNumber ?? 2000, month))) return null;
  return { day, month, year: yearNumber, disputed };
}

function numeric(first: number, second: number, printedYear: string): Omit<FoundDate, 'from' | 'to'> | null {
  const yearNumber = printedYear.length === 2 ? 2000 + Number(printedYear) : Number(printedYear);
  if (first > 12) return dated(first, second, yearNumber);
  if (second > 12) return dated(second, first, yearNumber);
  return dated(first, second, yearNumber, first !== second);
}

function monthOf(name: string | undefined): number {
  return monthNumbers.get((name ?? '').toLowerCase()) ?? 0;
}

function yearOf(printed: string | undefined): number | null {
  if (printed === undefined) return null;
  return printed.length === 4 ? Number(printed) : 2000 + Number(printed.slice(1));
}
