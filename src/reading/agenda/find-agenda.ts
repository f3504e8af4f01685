import type { Line } from '../layout/line.js';
import { headingCandidates, type HeadingCandidate } from './candidates.js';
import type { AgendaHeading } from './heading.js';
import { bestSequence } from './sequence.js';
import { isStandingTitle, normalTitle } from './title-shape.js';

const leastQuality = 0.3;

const groupWeights: Record<string, number> = { word: 1.6, figures: 1, code: 1.1, 'half-bracketed': 0.8, bracketed: 0.6, letters: 0.9, roman: 0.9, capitals: 0.8, bold: 0.8, bare: 0.5 };

/**
 * Finds the headings of the agenda items: of all ways in which lines of this text are headed, the one that makes the
 * best sequence of titles.
 */
export function findAgenda(lines: readonly Line[], isTaken: (line: Line) => boolean): AgendaHeading[] {
  const candidates = headingCandidates(lines, isTaken).filter((candidate) => candidate.quality >= leastQuality);
  const groups = new Map<string, HeadingCandidate[]>();
  for (const candidate of candidates) groups.set(candidate.group, [...(groups.get(candidate.group) ?? []), candidate]);
  let best: HeadingCandidate[] = [];
  let bestScore = 0.9;
  for (const [group, members] of groups) {
    const chosen = members[0]?.ordinal === null ? withoutRepeats(members) : bestSequence(members);
    const score = chosen.reduce((sum, member) => sum + member.quality, 0) * (groupWeights[group] ?? 0.9);
    if (score > bestScore) {
      best = chosen;
      bestScore = score;
    }
  }
  return withStandingItems(best, candidates);
}

function withoutRepeats(members: HeadingCandidate[]): HeadingCandidate[] {
  const counts = new Map<string, number>();
  for (const member of members) counts.set(normalTitle(member.title.text), (counts.get(normalTitle(member.title.text)) ?? 0) + 1);
  return members.filter((member) => counts.get(normalTitle(member.title.text)) === 1);
}

function withStandingItems(chosen: HeadingCandidate[], candidates: HeadingCandidate[]): AgendaHeading[] {
  const first = chosen[0];
  if (first === undefined || first.ordinal === null) return chosen;
  const lines = new Set(chosen.map((heading) => heading.line));
  const added = candidates.filter((candidate) => candidate.ordinal === null && candidate.group !== 'bare' && candidate.line > first.line
    && !lines.has(candidate.line) && candidate.rest === null && isStandingTitle(candidate.title.text));
  return [...chosen, ...added].sort((a, b) => a.line - b.line);
}
