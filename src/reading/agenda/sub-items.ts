import type { Line } from '../layout/line.js';
import type { HeadingCandidate } from './candidates.js';

const leastShare = 0.6;
const leastQuality = 0.6;

/**
 * Finds the sub-items of numbered items: "5.1" with a title of its own over its text. Where most such numbers begin
 * sentences they number paragraphs, and there are none.
 */
export function subItems(main: readonly HeadingCandidate[], candidates: readonly HeadingCandidate[], lines: readonly Line[]): HeadingCandidate[] {
  const first = main[0];
  if (first === undefined || first.printed === null) return [];
  const numbers = new Set(main.map((heading) => prefixOf(heading.number ?? '')));
  const taken = new Set(main.map((heading) => heading.line));
  if (first.group === 'roman') return letteredItems(main, candidates, lines);
  const below = candidates.filter((candidate) => candidate.printed !== null && !taken.has(candidate.line) && !candidate.listed && isUnder(candidate, numbers) && candidate.line > first.line);
  const titles = below.filter((candidate) => candidate.quality >= leastQuality && candidate.rest === null && standsOver(candidate, lines));
  const all = countUnder(lines, numbers);
  return titles.length >= leastShare * all ? titles : [];
}

const longestTitle = 64;

/** "A. Licences" with text of its own under "IV. New business". */
function letteredItems(main: readonly HeadingCandidate[], candidates: readonly HeadingCandidate[], lines: readonly Line[]): HeadingCandidate[] {
  const taken = new Set(main.map((heading) => heading.line));
  const letters = candidates.filter((candidate) => candidate.group === 'letters' && !taken.has(candidate.line) && candidate.line > main[0]!.line);
  const titles = letters.filter((candidate) => candidate.quality >= leastQuality && candidate.rest === null && standsOver(candidate, lines));
  return titles.length >= leastShare * letters.length ? titles : [];
}

function prefixOf(number: string): string {
  return number.replace(/\.0$/, '');
}

function isUnder(candidate: HeadingCandidate, numbers: ReadonlySet<string>): boolean {
  const parts = (candidate.number ?? '').split('.');
  return parts.length === 2 && numbers.has(parts[0]!) && parts[1] !== '0';
}

function standsOver(candidate: HeadingCandidate, lines: readonly Line[]): boolean {
  const below = lines[candidate.next];
  return below === undefined || below.blank || below.hashes > 0 || lines[candidate.line]!.body.text.length < longestTitle && /^[\p{Lu}"“]/u.test(below.body.text) || lines[candidate.line]!.hashes > 0 || lines[candidate.line]!.bold || below.indent !== lines[candidate.line]!.indent;
}

function countUnder(lines: readonly Line[], numbers: ReadonlySet<string>): number {
  let count = 0;
  for (const line of lines) {
    const match = line.marker === null ? /^([A-Z]|\d{1,3})\.(?!0\s)\d{1,3}[\s.:)]/.exec(line.body.text) : null;
    if (match !== null && numbers.has(match[1]!)) count += 1;
  }
  return count;
}
