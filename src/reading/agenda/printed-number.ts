import { monthNumbers } from '../lexicon/month-names.js';

/** How a number is printed: after a word ("ITEM 4"), in figures ("3.10"), as a register code ("19/45"), as a letter or a Roman number. */
export type NumberKind = 'WORD' | 'FIGURES' | 'CODE' | 'LETTER' | 'ROMAN';

/** A number at the start of a line. */
export interface PrintedNumber {
  kind: NumberKind;
  /** As printed, without closing dot or bracket. */
  number: string;
  /** Its place in a sequence: the last of its figures, or the letter's or Roman number's value. */
  ordinal: number;
  /** 1 for "3", 2 for "3.10". */
  depth: number;
  /** All figures of a register code. */
  figures?: readonly number[];
  /** The sign behind it: ".", ")", ":", "-", or "" for none; "()" where it stands in brackets. */
  closing: string;
  /** Where the text after number and sign begins. */
  end: number;
}

const separators = /^(?:\s?[.):]|\s?[–—-](?=\s|$)|)(?:\s?[–—:-](?=\s|$))?\s*/;

/** Reads the number at the start of a line; null where the line starts with none. Dates and times are none. */
export function readPrintedNumber(text: string): PrintedNumber | null {
  const head = text.slice(0, 60);
  return readWord(head) ?? readBracketed(head) ?? readCode(head) ?? readFigures(head) ?? readLetters(head);
}

function readWord(head: string): PrintedNumber | null {
  const match = /^(?:agenda\s+item|agenda|item|minute|topic)(?:\s?(?:no\.?|number|#)\s?|\s+|(?=\d))(\d{1,4}(?:\.\d{1,3})*|[A-Za-z](?=\s?[.:)–—-]|$)|[IVXivx]{1,5}(?=\s?[.:)–—-]|$))/i.exec(head);
  if (match === null) return null;
  const after = closingAt(head, match[0].length);
  if (after === null || (after.closing === '' && /^[a-z(,]/.test(head.slice(after.end)))) return null;
  const number = match[1]!;
  const figures = number.split('.');
  return { kind: 'WORD', number, ordinal: /^\d/.test(number) ? Number(figures.at(-1)) : letterValue(number), depth: figures.length, ...after };
}

function readBracketed(head: string): PrintedNumber | null {
  const match = /^[([](\d{1,3}|[a-z]|[A-Z]|[ivx]{1,5})[)\]]\s*/.exec(head);
  if (match === null) return null;
  const number = match[1]!;
  const kind = /\d/.test(number) ? 'FIGURES' : number.length > 1 ? 'ROMAN' : 'LETTER';
  const ordinal = kind === 'FIGURES' ? Number(number) : kind === 'ROMAN' ? romanValue(number) : letterValue(number);
  return { kind, number, ordinal, depth: 1, closing: '()', end: match[0].length };
}

function readCode(head: string): PrintedNumber | null {
  const match = /^((?:[A-Z][A-Za-z]{0,5}(?:&[A-Z])?[/.-]?)?\d{1,4}[/-]\d{1,4}(?:[/.-]\d{1,4})*|[A-Z]{1,5}(?:&[A-Z])?[/.-]?\d{1,4}(?:[/.-]\d{1,4})*|[A-Z][a-z]{1,4}[/.-]\d{1,4}(?:[/.-]\d{1,4})*)(?=[\s.):–—-]|$)/.exec(head);
  if (match === null) return null;
  const number = match[1]!;
  const after = closingAt(head, number.length);
  if (after === null || isDateLike(number) || /^[a-z]/.test(head.slice(after.end))) return null;
  const figures = number.match(/\d+/g)!.map(Number);
  const yearAt = figures.findIndex((figure, index) => figures.length > 1 && isYear(figure, figures, index));
  const rest = yearAt === -1 ? figures : figures.filter((_, index) => index !== yearAt);
  return { kind: 'CODE', number, ordinal: rest.at(-1) ?? 0, depth: 1, figures, ...after };
}

function readFigures(head: string): PrintedNumber | null {
  const match = /^(\d{1,4}(?:\.\d{1,3}){0,4})(?=[\s.):–—-]|$|[A-Z])/.exec(head);
  if (match === null) return null;
  const number = match[1]!;
  const after = closingAt(head, number.length);
  if (after === null) return null;
  const figures = number.split('.');
  const rest = head.slice(after.end);
  const word = /^[A-Za-z]+/.exec(rest)?.[0].toLowerCase() ?? '';
  if (after.closing !== ')' && figures.length <= 2 && (monthNumbers.has(word) && !/^may\s+[a-z]/i.test(rest) || /^(?:am|pm|noon|st|nd|rd|th|hrs|hours)$/.test(word))) return null;
  if (after.closing === '' && (number.length > 3 && figures.length === 1 && !/^\s{2,}|^\t/.test(head.slice(number.length)) || /^[a-z,;%/£$]/.test(rest) || rest === '')) return null;
  if (after.closing === '' && figures.length === 1 && head[number.length] !== ' ' && head[number.length] !== '\t') return null;
  if ((after.closing === ':' || after.closing === '-') && /^\d/.test(rest)) return null;
  return { kind: 'FIGURES', number, ordinal: Number(figures.at(-1)), depth: figures.length, ...after };
}

function readLetters(head: string): PrintedNumber | null {
  const under = /^([A-Z])\.(\d{1,2})[.):]?\s+(?=\S)/.exec(head);
  if (under !== null) return { kind: 'LETTER', number: `${under[1]}.${under[2]}`, ordinal: Number(under[2]), depth: 2, closing: '.', end: under[0].length };
  const match = /^([A-Za-z]|[IVX]{2,6}|[ivx]{2,6})([.)])\s+(?=\S)/.exec(head);
  if (match === null) return null;
  const number = match[1]!;
  const roman = number.length > 1 || number === 'I';
  if (number.length === 1 && match[2] === '.' && /^[A-Z]/.test(number) && /^[A-Z]\.\s/.test(head.slice(match[0].length))) return null;
  return { kind: roman ? 'ROMAN' : 'LETTER', number, ordinal: roman ? romanValue(number) : letterValue(number), depth: 1, closing: match[2]!, end: match[0].length };
}

function closingAt(head: string, from: number): { closing: string; end: number } | null {
  const rest = head.slice(from);
  if (/^\.\d/.test(rest) || /^:\d/.test(rest)) return null;
  const match = separators.exec(rest)!;
  const sign = match[0].trim()[0] ?? '';
  return { closing: '–—'.includes(sign) && sign !== '' ? '-' : sign, end: from + match[0].length };
}

function isDateLike(number: string): boolean {
  return /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/.test(number) || /^\d{4}-\d{2}-\d{2}$/.test(number);
}

function isYear(figure: number, figures: number[], index: number): boolean {
  if (figure >= 1900 && figure <= 2100) return true;
  const first = index === 0 && figures.length === 2;
  return first && figure >= 10 && figure <= 40 && figures[1]! > 40;
}

function letterValue(letter: string): number {
  return letter.toLowerCase().charCodeAt(0) - 96;
}

const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10 };

function romanValue(number: string): number {
  const values = [...number.toLowerCase()].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
