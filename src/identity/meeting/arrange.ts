import type { NameKind } from '../minutes.js';
import { Grouped } from '../words/grouped.js';
import type { Finding } from './finding.js';

const rank: Readonly<Record<NameKind, number>> = { PERSON: 0, ORGANISATION: 1, BOARD: 1, TOPIC: 2, PLACE: 3 };

/**
 * Chooses among findings that overlap: the longest first, of equally long ones people before bodies before topics before
 * places. Within another a finding stays only where it is a name of its own: a body in an office or a topic, a topic in a body.
 */
export function arrange(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted((a, b) => lengthOf(b) - lengthOf(a) || rank[a.kind] - rank[b.kind] || a.first - b.first);
  const occupied = new Grouped<number, Finding>();
  const chosen: Finding[] = [];
  for (const finding of sorted) {
    const around = tokensOf(finding).flatMap((token) => occupied.of(token));
    if (!around.every((outer) => holds(outer, finding))) continue;
    chosen.push(finding);
    for (const token of tokensOf(finding)) occupied.add(token, finding);
  }
  return chosen.toSorted((a, b) => a.first - b.first || b.last - a.last);
}

function holds(outer: Finding, inner: Finding): boolean {
  if (outer.first > inner.first || outer.last < inner.last || lengthOf(outer) === lengthOf(inner)) return false;
  if (outer.kind === 'PERSON') return isBody(inner) && outer.method !== 'PRINTED';
  if (isBody(outer)) return inner.kind === 'TOPIC';
  return outer.kind === 'TOPIC' && isBody(inner);
}

function isBody({ kind }: Finding): boolean {
  return rank[kind] === rank.BOARD;
}

function lengthOf({ first, last }: Finding): number {
  return last - first;
}

function tokensOf({ first, last }: Finding): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
