import type { Line } from '../layout/line.js';
import { joinMended, sliceMended, trimMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
import type { AgendaHeading } from './heading.js';
import { readPrintedNumber, type PrintedNumber } from './printed-number.js';
import { cutTitle, isStandingTitle, isUpperCase, normalTitle, titleLikeness } from './title-shape.js';

/** A line that may head an agenda item. Lines of one `group` are headed in the same way. */
export interface HeadingCandidate extends AgendaHeading {
  group: string;
  /** Place in the group's sequence; null in groups without numbers. */
  ordinal: number | null;
  /** 0-1, how much the line looks like a heading. */
  quality: number;
}

/** Lists every line that could head an item; `isTaken` says which lines belong to something else already. */
export function headingCandidates(lines: readonly Line[], isTaken: (line: Line) => boolean): HeadingCandidate[] {
  const candidates: HeadingCandidate[] = [];
  for (const line of lines) {
    if (line.blank || isTaken(line)) continue;
    const printed = readPrintedNumber(line.body.text);
    const candidate = printed === null ? unnumbered(lines, line) : numbered(lines, line, printed);
    if (candidate !== null) candidates.push(candidate);
  }
  return candidates;
}

function numbered(lines: readonly Line[], line: Line, printed: PrintedNumber): HeadingCandidate | null {
  const group = groupOf(printed);
  if (group === null) return null;
  let title = trimMended(sliceMended(line.body, printed.end));
  let next = line.index + 1;
  if (title.text === '') {
    const below = lines[next]?.blank === true ? lines[next + 1] : lines[next];
    if (below === undefined || below.blank || readPrintedNumber(below.body.text) !== null) return null;
    title = below.body;
    next = below.index + 1;
  }
  const ordinal = group === 'figures' && printed.depth === 2 ? Number(printed.number.split('.')[0]) : printed.ordinal;
  return build(lines, line, next, title, { group, ordinal, number: printed.number });
}

function unnumbered(lines: readonly Line[], line: Line): HeadingCandidate | null {
  if (line.marker !== null && !line.bold) return null;
  const text = line.body.text;
  const before = lines[line.index - 1];
  const isolated = before === undefined || before.blank || line.newPage;
  let group = 'bare';
  if (line.hashes > 0) group = `hash${line.hashes}`;
  else if (line.bold) group = 'bold';
  else if (isUpperCase(cutText(text))) group = 'capitals';
  else if (!isolated) return null;
  return build(lines, line, line.index + 1, line.body, { group, ordinal: null, number: null });
}

function cutText(text: string): string {
  return text.slice(0, cutTitle(text).titleEnd);
}

function build(lines: readonly Line[], line: Line, after: number, body: Mended, kind: Pick<HeadingCandidate, 'group' | 'ordinal' | 'number'>): HeadingCandidate {
  const cut = cutTitle(body.text);
  let title = sliceMended(body, 0, cut.titleEnd);
  const rest = cut.rest < body.text.length ? trimMended(sliceMended(body, cut.rest)) : null;
  let next = after;
  if (rest === null) {
    while (continuesTitle(lines, title, next)) {
      title = joinMended([title, lines[next]!.body]);
      next += 1;
    }
  }
  let quality = titleLikeness(title.text.replace(/[.:;]$/, ''));
  if (/[.;,]$/.test(title.text) && rest === null) quality *= wordCount(title.text) <= 6 ? 0.8 : 0.5;
  if (kind.group === 'bare') quality *= bareQuality(lines, line, title.text, next);
  if (line.bold || line.hashes > 0) quality = Math.max(quality, titleLikeness(title.text) > 0 ? 0.6 : 0);
  return { ...kind, line: line.index, next, title: closedTitle(title), rest, quality };
}

function continuesTitle(lines: readonly Line[], title: Mended, next: number): boolean {
  const above = lines[next - 1]!;
  const line = lines[next];
  if (line === undefined || line.blank || line.marker !== null || line.cells.length > 1 || /[.:]$/.test(title.text)) return false;
  if (readPrintedNumber(line.body.text) !== null || title.text.length > 160) return false;
  return isUpperCase(title.text) && isUpperCase(line.body.text) && above.bold === line.bold && title.text.length > 30;
}

function bareQuality(lines: readonly Line[], line: Line, title: string, next: number): number {
  const below = lines[next];
  const standing = isStandingTitle(title);
  if (wordCount(title) > 10 || /[.;,!?]$/.test(title)) return 0;
  const apart = below === undefined || below.blank;
  if (standing) return apart || title !== line.body.text || /:$/.test(title) ? 1 : 0.8;
  return apart ? 0.7 : 0.4;
}

function closedTitle(title: Mended): Mended {
  const end = title.text.replace(/[\s.:;,–—-]+$/, '').length;
  return end === title.text.length || end === 0 ? title : sliceMended(title, 0, end);
}

function wordCount(text: string): number {
  return normalTitle(text).split(' ').length;
}

function groupOf(printed: PrintedNumber): string | null {
  if (printed.kind === 'WORD') return 'word';
  if (printed.kind === 'CODE') return 'code';
  if (printed.kind === 'LETTER') return /[A-Z]/.test(printed.number) && printed.closing !== '()' ? 'letters' : null;
  if (printed.kind === 'ROMAN') return /[IVX]/.test(printed.number) && printed.closing !== '()' ? 'roman' : null;
  if (printed.depth === 1) return printed.closing === '()' ? 'bracketed' : printed.closing === ')' ? 'half-bracketed' : 'figures';
  return printed.depth === 2 && printed.number.endsWith('.0') ? 'figures' : null;
}
