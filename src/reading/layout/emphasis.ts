import type { Mended, Piece } from '../mended.js';

/** A line without its marks of emphasis; `strong` are the units of it that were printed bold, in order. */
export interface Unmarked {
  body: Mended;
  strong: { from: number; to: number }[];
}

interface Mark {
  from: number;
  to: number;
  sign: string;
  opens: boolean;
  closes: boolean;
}

/**
 * Takes Markdown's emphasis (`**X**`, `__X__`, `*X*`, `_X_`), escapes (`\.`) and link targets (`[X](address)`) out of a
 * line that stands at offset `start`. Marks that have no partner on the line stay, other than doubled asterisks.
 */
export function withoutEmphasis(line: string, start: number): Unmarked {
  const marks = emphasisMarks(line);
  const cuts = [...marks.cuts, ...escapeCuts(line), ...linkCuts(line), ...tagCuts(line)].sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let at = 0;
  let from = 0;
  const keep = (to: number): void => {
    if (to <= from) return;
    pieces.push({ at, start: start + from, length: to - from });
    texts.push(line.slice(from, to));
    at += to - from;
  };
  for (const cut of cuts) {
    keep(cut.from);
    from = Math.max(from, cut.to);
  }
  keep(line.length);
  return { body: { text: texts.join(''), pieces }, strong: strongUnits(marks.strong, pieces, start) };
}

function strongUnits(ranges: readonly { from: number; to: number }[], pieces: readonly Piece[], start: number): { from: number; to: number }[] {
  let index = 0;
  return ranges.flatMap((range) => {
    while (index < pieces.length && pieces[index]!.start - start + pieces[index]!.length <= range.from) index += 1;
    const piece = pieces[index];
    if (piece === undefined) return [];
    const from = piece.at + Math.max(range.from - (piece.start - start), 0);
    let last = index;
    while (last + 1 < pieces.length && pieces[last + 1]!.start - start < range.to) last += 1;
    const end = pieces[last]!;
    const to = end.at + Math.min(range.to - (end.start - start), end.length);
    return to > from ? [{ from, to }] : [];
  });
}

function emphasisMarks(line: string): { cuts: { from: number; to: number }[]; strong: { from: number; to: number }[] } {
  const cuts: { from: number; to: number }[] = [];
  const strong: { from: number; to: number }[] = [];
  const open = new Map<string, Mark>();
  for (const mark of findMarks(line)) {
    const opener = open.get(mark.sign);
    if (opener !== undefined && mark.closes) {
      open.delete(mark.sign);
      cuts.push(opener, mark);
      if (mark.sign.length > 1) strong.push({ from: opener.to, to: mark.from });
      continue;
    }
    if (mark.opens && opener === undefined) open.set(mark.sign, mark);
    else if (mark.sign === '**') cuts.push(mark);
  }
  const stray = open.get('**');
  if (stray !== undefined) cuts.push(stray);
  return { cuts, strong: strong.sort((a, b) => a.from - b.from) };
}

function findMarks(line: string): Mark[] {
  const marks: Mark[] = [];
  for (let index = 0; index < line.length; index += 1) {
    const sign = line[index]!;
    if (sign !== '*' && sign !== '_') continue;
    let to = index + 1;
    while (line[to] === sign) to += 1;
    const before = line[index - 1] ?? ' ';
    const after = line[to] ?? ' ';
    const escaped = before === '\\';
    if (!escaped && to - index <= 3) {
      const wordBefore = isWordUnit(before);
      const wordAfter = isWordUnit(after);
      const inner = sign === '_' && wordBefore && wordAfter;
      marks.push({
        from: index,
        to,
        sign: line.slice(index, to),
        opens: !inner && after.trim() !== '' && (sign === '_' ? !wordBefore : true),
        closes: !inner && before.trim() !== '' && (sign === '_' ? !wordAfter : true),
      });
    }
    index = to - 1;
  }
  return marks;
}

function escapeCuts(line: string): { from: number; to: number }[] {
  const cuts: { from: number; to: number }[] = [];
  for (let index = line.indexOf('\\'); index !== -1; index = line.indexOf('\\', index + 2)) {
    if ('\\`*_{}[]()#+-.!|<>\'"&'.includes(line[index + 1] ?? ' ')) cuts.push({ from: index, to: index + 1 });
  }
  return cuts;
}

function linkCuts(line: string): { from: number; to: number }[] {
  const cuts: { from: number; to: number }[] = [];
  let bracket = -1;
  for (let index = 0; index < line.length; index += 1) {
    if (line[index] === '[') bracket = index;
    if (line[index] !== ']' || bracket === -1) continue;
    const target = line[index + 1] === '(' ? linkTargetEnd(line, index + 2) : -1;
    if (target !== -1) {
      cuts.push({ from: bracket, to: bracket + 1 }, { from: index, to: target });
      index = target - 1;
    }
    bracket = -1;
  }
  return cuts;
}

const longestAddress = 2000;

function linkTargetEnd(line: string, from: number): number {
  const isAddress = ['http', 'mailto:', '#', '/', './', '../', 'www.'].some((start) => line.startsWith(start, from));
  if (!isAddress) return -1;
  for (let index = from; index < line.length && index < from + longestAddress; index += 1) {
    if (line[index] === ')') return index + 1;
    if (line[index] === ' ') return -1;
  }
  return -1;
}

const tags = /<\/?(?:sub|sup|b|i|u|em|strong|small|p|div|span|br|center|details|summary|a|h[1-6])(?:\s[^<>]{0,200})?\s?\/?>/gi;

function tagCuts(line: string): { from: number; to: number }[] {
  return line.includes('<') ? [...line.matchAll(tags)].map((tag) => ({ from: tag.index, to: tag.index + tag[0].length })) : [];
}

function isWordUnit(unit: string): boolean {
  return /[\p{L}\p{N}]/u.test(unit);
}
