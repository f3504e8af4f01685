import { findDates } from '../dates/find-dates.js';
import type { Line } from '../layout/line.js';
import { joinMended, sliceMended, trimMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
import type { AgendaHeading } from './heading.js';
import { readHonorific } from '../roster/honorific.js';
import { readName } from '../roster/name.js';
import { wordsOf } from '../words/tokens.js';
import { isNoHeading } from './no-heading.js';
import { readPrintedNumber, type PrintedNumber } from './printed-number.js';
import { capitalLead, cutTitle, isStandingTitle, isUpperCase, normalTitle, titleLikeness, type TitleCut } from './title-shape.js';

/** A line that may head an agenda item. Lines of one `group` are headed in the same way. */
export interface HeadingCandidate extends AgendaHeading {
  group: string;
  /** The number as read; null for none. */
  printed: PrintedNumber | null;
  /** Place in the group's sequence; null in groups without numbers. */
  ordinal: number | null;
  /** 0-1, how much the line looks like a heading. */
  quality: number;
  /** It stands behind a list marker. */
  listed: boolean;
}

/** Lists every line that could head an item; `isTaken` says which lines belong to something else already. */
export function headingCandidates(lines: readonly Line[], isTaken: (line: Line) => boolean): HeadingCandidate[] {
  const candidates: HeadingCandidate[] = [];
  for (const line of lines) {
    if (line.blank || isTaken(line)) continue;
    const printed = readPrintedNumber(line.body.text);
    const candidate = printed === null ? unnumbered(lines, line) : numbered(lines, line, printed);
    if (candidate === null) continue;
    candidates.push(candidate);
    const other = printed === null ? null : otherReading(candidate, printed);
    if (other !== null) candidates.push(other);
  }
  return candidates;
}

const romanLetters = new Map([['I', 1], ['V', 5], ['X', 10]]);

/** "V." counts on from "IV." or from "U.": both readings are kept, and the sequence that they make decides. */
function otherReading(candidate: HeadingCandidate, printed: PrintedNumber): HeadingCandidate | null {
  const value = romanLetters.get(printed.number);
  if (value === undefined || printed.depth > 1 || printed.kind !== 'LETTER' && printed.kind !== 'ROMAN') return null;
  return printed.kind === 'LETTER' ? { ...candidate, group: 'roman', ordinal: value } : { ...candidate, group: 'letters', ordinal: printed.number.charCodeAt(0) - 64 };
}

function numbered(lines: readonly Line[], line: Line, printed: PrintedNumber): HeadingCandidate | null {
  const group = groupOf(printed);
  let title = trimMended(sliceMended(line.body, printed.end));
  let next = line.index + 1;
  let offset = printed.end;
  if (title.text === '') {
    const below = lines[next]?.blank === true ? lines[next + 1] : lines[next];
    const headed = below !== undefined && !below.blank && readPrintedNumber(below.body.text) === null && below.marker === null && titleLikeness(below.body.text) > 0.3;
    if (!headed && (printed.kind !== 'WORD' || line.body.text.length < 5)) return null;
    title = headed ? below.body : line.body;
    next = headed ? below.index + 1 : next;
    offset = 0;
  }
  if (printed.kind !== 'WORD' && isNoHeading(title.text, true)) return null;
  const ordinal = group === 'figures' && printed.depth === 2 ? Number(printed.number.split('.')[0]) : printed.ordinal;
  return build(lines, line, next, title, boldCut(lines[next - 1]!, offset, title), { group, ordinal, number: printed.number, printed });
}

function unnumbered(lines: readonly Line[], line: Line): HeadingCandidate | null {
  if (/^that\b/i.test(line.body.text) || readName(line.body.text)?.honorific != null || isTitleAlone(line.body.text) || isPageNote(line.body.text)) return null;
  if (line.marker !== null && !line.bold || isNoHeading(line.body.text, false)) return null;
  const text = line.body.text;
  const before = lines[line.index - 1];
  const isolated = before === undefined || before.blank || line.newPage;
  const lead = boldCut(line, 0, line.body);
  let cut: TitleCut | null = lead;
  let group = 'bare';
  if (line.hashes > 0) group = `hash${line.hashes}`;
  else if (line.bold || lead !== null) group = line.bold ? 'bold' : 'bold-lead';
  else if (isUpperCase(text.slice(0, cutTitle(text).titleEnd))) group = 'capitals';
  else {
    cut = capitalLead(text);
    if (cut !== null) group = 'capitals';
    else if (!isolated) return null;
  }
  return build(lines, line, line.index + 1, line.body, cut, { group, ordinal: null, number: null, printed: null });
}

/** "COUNCILLOR" before a name on the next line. */
function isTitleAlone(text: string): boolean {
  const words = wordsOf(text, 7);
  return words.length < 7 && !isStandingTitle(text) && readHonorific(words).count === words.length;
}

/** Lines that a council's web pages put around the minutes of an item. */
function isPageNote(text: string): boolean {
  return /^(?:additional documents|pdf icon)\b|^(?:items|no\. item)$|^(?:venue|contact)\s?:/i.test(text);
}

/** Where a bold title ends that has other text behind it on its line. */
function boldCut(line: Line, offset: number, title: Mended): TitleCut | null {
  const first = line.strong.find((range) => range.from <= offset + 1 && range.to > offset);
  if (first === undefined) return null;
  const titleEnd = first.to - offset;
  const rest = title.text.slice(titleEnd);
  const skip = /^[\s.:–—-]*/.exec(rest)![0].length;
  if (titleEnd < 3 || !/[\p{L}]/u.test(rest) || titleLikeness(title.text.slice(0, titleEnd).replace(/[.:]$/, '')) < 0.5) return null;
  return { titleEnd, rest: titleEnd + skip };
}

function build(
  lines: readonly Line[], line: Line, after: number, body: Mended, bold: TitleCut | null, kind: Pick<HeadingCandidate, 'group' | 'ordinal' | 'number' | 'printed'>,
): HeadingCandidate {
  const label = /^(?:topic|subject|agenda item|item)\s?:\s+(?=\S)/i.exec(body.text)?.[0].length ?? 0;
  const behindLabel = cutTitle(body.text.slice(label));
  const cut = bold ?? { titleEnd: behindLabel.titleEnd + label, rest: behindLabel.rest + label };
  let title = sliceMended(body, Math.min(label, cut.titleEnd), cut.titleEnd);
  const rest = cut.rest < body.text.length ? trimMended(sliceMended(body, cut.rest)) : null;
  let next = after;
  if (rest === null) {
    while (continuesTitle(lines, title, next, kind.printed !== null)) {
      title = joinMended([title, lines[next]!.body]);
      next += 1;
    }
  }
  let quality = titleLikeness(title.text.replace(/[.:;]$/, ''));
  if (/[.;,]$/.test(title.text) && rest === null) quality *= wordCount(title.text) <= 6 ? 0.8 : 0.5;
  if (kind.group === 'bare') quality *= rest !== null && !isStandingTitle(title.text) ? 0 : bareQuality(lines, line, title.text, next);
  if (kind.printed === null && !isStandingTitle(title.text) && isDated(title.text)) quality = 0;
  if (line.bold || line.hashes > 0) quality = Math.max(quality, titleLikeness(title.text) > 0 || line.hashes > 0 && wordCount(title.text) < 20 ? 0.6 : 0);
  return { ...kind, line: line.index, next, title: closedTitle(title), rest, quality, listed: line.marker !== null };
}

/** A line with a weekday, a time or little but a date heads the document, or is its running head. */
function isDated(title: string): boolean {
  const date = findDates(title).find((found) => found.year !== null && found.day !== null);
  if (/\d\s?[ap]\.?m\b/i.test(title)) return true;
  return date !== undefined && (/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bheld\b/i.test(title) || title.length - (date.to - date.from) < 14);
}

function continuesTitle(lines: readonly Line[], title: Mended, next: number, isNumbered: boolean): boolean {
  const above = lines[next - 1]!;
  const line = lines[next];
  if (line === undefined || line.blank || line.marker !== null || line.cells.length > 1 || /[.:]$/.test(title.text)) return false;
  if (readPrintedNumber(line.body.text) !== null || title.text.length > 160 || isNoHeading(line.body.text, false)) return false;
  if (isUpperCase(title.text)) return isUpperCase(line.body.text) && above.bold === line.bold && title.text.length > 30;
  if (above.bold && line.bold && isNumbered) return true;
  const below = lines[next + 1];
  return isNumbered && title.text.length > 45 && line.body.text.length < 60 && (below === undefined || below.blank)
    && line.indent > above.indent && titleLikeness(`${title.text} ${line.body.text}`) > 0.3;
}

function bareQuality(lines: readonly Line[], line: Line, title: string, next: number): number {
  const below = lines[next];
  if (wordCount(title) > 10 || /[.;,!?]$/.test(title) || line.cells.length > 1) return 0;
  const apart = below === undefined || below.blank;
  if (isStandingTitle(title)) return apart || title !== line.body.text || title.endsWith(':') ? 1 : 0.8;
  return apart ? 0.7 : 0.4;
}

function closedTitle(title: Mended): Mended {
  const end = title.text.replace(/\s(?:pdf icon )?PDF \d{1,4} ?[KM]B.*$/, '').replace(/[\s.:;,–—-]+$/, '').length;
  return end === title.text.length || end === 0 ? title : sliceMended(title, 0, end);
}

function wordCount(text: string): number {
  return normalTitle(text).split(' ').length;
}

function groupOf(printed: PrintedNumber): string {
  if (printed.kind === 'WORD') return 'word';
  if (printed.kind === 'CODE') return 'code';
  if (printed.kind === 'LETTER') return /[A-Z]/.test(printed.number) && printed.closing !== '()' ? printed.depth > 1 ? 'under' : 'letters' : 'list';
  if (printed.kind === 'ROMAN') return /[IVX]/.test(printed.number) && printed.closing !== '()' ? 'roman' : 'list';
  if (printed.depth === 1) return printed.closing === '()' ? 'list' : printed.closing === ')' ? 'half-bracketed' : 'figures';
  if (printed.depth > 2) return 'under';
  return printed.number.endsWith('.0') ? 'figures' : `under ${printed.number.split('.')[0]}`;
}
