import type { Line } from '../layout/line.js';
import type { HeadingCandidate } from './candidates.js';
import { normalTitle } from './title-shape.js';

const containerTitle = /^(?:(?:the|meeting|proposed|full|detailed) )?(?:agenda|agenda items|items|minutes|notes|discussions?|discussion (?:items|topics|notes)|topics|topics discussed|proposals and discussions?|business|items of business|proceedings|record|main (?:items|agenda))$/;

/**
 * Puts the headings below one such as "## Agenda" or "## Meeting notes" among the items, and takes out a heading of this
 * kind that has no text of its own.
 */
export function openContainers(main: readonly HeadingCandidate[], candidates: readonly HeadingCandidate[], lines: readonly Line[]): HeadingCandidate[] {
  const taken = new Set(main.map((heading) => heading.line));
  const inner = candidates.filter((candidate) => !taken.has(candidate.line) && innerLevel(candidate) > 0);
  const added = new Map<number, HeadingCandidate>();
  if (/^hash\d$/.test(main[0]?.group ?? '')) {
    for (const line of lines) {
      if (line.hashes === 0 || !isContainer(line.body.text)) continue;
      for (const heading of below(lines, line, inner)) added.set(heading.line, heading);
    }
  }
  const all = [...main, ...added.values()].sort((a, b) => a.line - b.line);
  return all.filter((heading, index) => !(isContainer(heading.title.text) && heading.rest === null && all[index + 1] !== undefined && nextText(lines, heading.next) === all[index + 1]!.line));
}

function isContainer(text: string): boolean {
  return containerTitle.test(normalTitle(text));
}

function innerLevel(candidate: HeadingCandidate): number {
  return Number(/^hash(\d)$/.exec(candidate.group)?.[1] ?? 0);
}

/** The candidates of the highest level between a heading and the next one that is not below it. */
function below(lines: readonly Line[], container: Line, candidates: readonly HeadingCandidate[]): HeadingCandidate[] {
  const end = lines.find((line) => line.index > container.index && line.hashes > 0 && line.hashes <= container.hashes)?.index ?? lines.length;
  const inside = candidates.filter((candidate) => candidate.line > container.index && candidate.line < end);
  const level = Math.min(...inside.map(innerLevel));
  return inside.filter((candidate) => innerLevel(candidate) === level);
}

function nextText(lines: readonly Line[], from: number): number {
  let index = from;
  while (index < lines.length && lines[index]!.blank) index += 1;
  return index;
}
