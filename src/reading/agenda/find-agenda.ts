import type { Line } from '../layout/line.js';
import { bodyStart } from './body-start.js';
import { headingCandidates, type HeadingCandidate } from './candidates.js';
import { openContainers } from './containers.js';
import { entryTitle, findContents } from './contents-list.js';
import type { AgendaHeading } from './heading.js';
import { bestSequence } from './sequence.js';
import { subItems } from './sub-items.js';
import { isRosterTitle, isStandingTitle, normalTitle } from './title-shape.js';

const leastQuality = 0.3;

const groupWeights: Record<string, number> = {
  word: 1.6, figures: 1, code: 1.1, 'half-bracketed': 0.8, letters: 0.9, roman: 0.9, capitals: 0.8, bold: 0.8, 'bold-lead': 0.7, bare: 0.5, list: 0.3, under: 0,
};

/** The headings of the agenda items, and the lines of a list of contents that stands before them. */
export interface Agenda {
  headings: AgendaHeading[];
  contents: ReadonlySet<number>;
}

/**
 * Finds the headings of the agenda items: of all ways in which lines of this text are headed, the one that makes the
 * best sequence of titles, and with it the sub-items and the standing items that are headed in another way.
 */
export function findAgenda(lines: readonly Line[], isTaken: (line: Line) => boolean): Agenda {
  const contents = findContents(lines);
  const taken = (line: Line): boolean => isTaken(line) || contents?.lines.has(line.index) === true;
  const start = bodyStart(lines, isTaken);
  const candidates = headingCandidates(lines, taken)
    .filter((candidate) => candidate.printed !== null || candidate.line >= start)
    .map((candidate) => (contents !== null && contents.titles.has(entryTitle(lines[candidate.line]!)) ? { ...candidate, quality: 1, rest: null } : candidate))
    .filter((candidate) => candidate.quality >= leastQuality);
  const listed = contents === null ? [] : candidates.filter((candidate) => contents.titles.has(entryTitle(lines[candidate.line]!)));
  const main = openContainers(bestGroup(candidates, listed), candidates, lines);
  const headings = [...main, ...subItems(main, candidates, lines), ...aroundNumbers(main, candidates), ...besideUnnumbered(main, candidates, lines)].sort((a, b) => a.line - b.line);
  return { headings, contents: contents?.lines ?? new Set() };
}

function bestGroup(candidates: readonly HeadingCandidate[], listed: HeadingCandidate[]): HeadingCandidate[] {
  const groups = new Map<string, HeadingCandidate[]>();
  for (const candidate of candidates) {
    const members = groups.get(candidate.group);
    if (members === undefined) groups.set(candidate.group, [candidate]);
    else members.push(candidate);
  }
  let best: HeadingCandidate[] = listed;
  let bestScore = listed.length > 0 ? scoreOf(listed, 1.5) : 0.9;
  for (const [group, members] of groups) {
    if (group === 'code') orderCodes(members);
    const chosen = members[0]!.ordinal === null ? unrepeated(withoutRosterTitles(members)) : bestSequence(members);
    const weight = group.startsWith('under ') ? 0.85 : groupWeights[group] ?? 0.9;
    const score = scoreOf(chosen, weight);
    if (score > bestScore) {
      best = chosen;
      bestScore = score;
    }
  }
  return best;
}

/** Of the figures in register codes ("PC/45/2019") the one that counts up from heading to heading is their ordinal. */
function orderCodes(members: readonly HeadingCandidate[]): void {
  const length = Math.max(...members.map((member) => member.printed?.figures?.length ?? 0));
  let best = { position: -1, steps: 0 };
  for (let position = 0; position < length; position += 1) {
    let steps = 0;
    for (const [index, member] of members.entries()) {
      const before = members[index - 1]?.printed?.figures?.[position];
      if (before !== undefined && member.printed?.figures?.[position] === before + 1) steps += 1;
    }
    if (steps > best.steps) best = { position, steps };
  }
  if (best.position === -1) return;
  for (const member of members) member.ordinal = member.printed?.figures?.[best.position] ?? member.ordinal;
}

function scoreOf(members: readonly HeadingCandidate[], weight: number): number {
  return members.reduce((sum, member) => sum + member.quality, 0) * weight;
}

/** Titles that come up several times ("Discussion") head parts of items. */
function unrepeated(members: readonly HeadingCandidate[]): HeadingCandidate[] {
  const counts = new Map<string, number>();
  for (const member of members) counts.set(normalTitle(member.title.text), (counts.get(normalTitle(member.title.text)) ?? 0) + 1);
  return members.filter((member) => counts.get(normalTitle(member.title.text)) === 1);
}

/** Before the first other heading, "Apologies" heads a part of the roster and no item. */
function withoutRosterTitles(members: readonly HeadingCandidate[]): HeadingCandidate[] {
  const first = members.findIndex((member) => !isRosterTitle(member.title.text));
  return first === -1 ? [] : members.slice(first);
}

/** Around numbered items: headings without a number that come before the first, and standing items behind it. */
function aroundNumbers(main: readonly HeadingCandidate[], candidates: readonly HeadingCandidate[]): HeadingCandidate[] {
  const first = main[0];
  if (first === undefined || first.ordinal === null) return [];
  const lines = new Set(main.map((heading) => heading.line));
  const others = candidates.filter((candidate) => candidate.ordinal === null && candidate.group !== 'bare' && candidate.group !== 'bold-lead' && !lines.has(candidate.line));
  const before = withoutRosterTitles(others.filter((candidate) => candidate.line < first.line));
  const behind = others.filter((candidate) => candidate.line > first.line && candidate.rest === null && isStandingTitle(candidate.title.text) && !isRosterTitle(candidate.title.text));
  return [...before, ...behind];
}

const leastBeside = 2;

/** Beside headings without numbers: those of a higher level with text of their own, and numbered titles that stand apart. */
function besideUnnumbered(main: readonly HeadingCandidate[], candidates: readonly HeadingCandidate[], lines: readonly Line[]): HeadingCandidate[] {
  const first = main[0];
  if (first === undefined || first.ordinal !== null) return [];
  const taken = new Set(main.map((heading) => heading.line));
  const behind = candidates.filter((candidate) => candidate.line > first.line && !taken.has(candidate.line));
  const level = Number(/^hash(\d)$/.exec(first.group)?.[1] ?? 0);
  const higher = behind.filter((candidate) => {
    const own = Number(/^hash(\d)$/.exec(candidate.group)?.[1] ?? 0);
    return own > 0 && own < level && hasText(lines, candidate.next) && !isRosterTitle(candidate.title.text);
  });
  const numbered = behind.filter((candidate) => (candidate.group === 'code' || candidate.group === 'figures') && candidate.quality >= 0.8 && candidate.rest === null && !candidate.listed && standsApart(lines, candidate));
  const all = behind.filter((candidate) => candidate.group === 'code' || candidate.group === 'figures').length;
  return [...higher, ...(numbered.length >= leastBeside && numbered.length * 2 > all ? numbered : [])];
}

/** Text follows before the next heading. */
function hasText(lines: readonly Line[], from: number): boolean {
  const below = lines.slice(from, from + 4).find((line) => !line.blank);
  return below !== undefined && below.hashes === 0;
}

function standsApart(lines: readonly Line[], candidate: HeadingCandidate): boolean {
  return lines[candidate.line - 1]?.blank !== false && lines[candidate.next]?.blank !== false;
}
