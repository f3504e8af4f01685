import { Grouped } from '../words/grouped.js';
import type { Finding } from './finding.js';

const mostBefore = 40;

/** Findings of one passage by where they stand, so that what is near a word is found at once. */
export class FindingPlaces {
  private readonly sorted: readonly Finding[];
  private readonly byFirst = new Grouped<number, Finding>();
  private readonly byLast = new Grouped<number, Finding>();

  constructor(findings: readonly Finding[]) {
    this.sorted = findings.toSorted((a, b) => a.first - b.first || b.last - a.last);
    for (const finding of this.sorted) {
      this.byFirst.add(finding.first, finding);
      this.byLast.add(finding.last, finding);
    }
  }

  /** The findings that begin at a token, the longest first. */
  from(token: number): readonly Finding[] {
    return this.byFirst.of(token);
  }

  /** The findings that end at a token, the longest first. */
  to(token: number): readonly Finding[] {
    return this.byLast.of(token);
  }

  /** The findings that begin at tokens `first` to `last`, in the order of the text. */
  between(first: number, last: number): readonly Finding[] {
    const found: Finding[] = [];
    for (let index = this.position(first); index < this.sorted.length && this.sorted[index]!.first <= last; index += 1)
      found.push(this.sorted[index]!);
    return found;
  }

  /** The last few findings that end before a token, the nearest first. */
  before(token: number): readonly Finding[] {
    const end = this.position(token);
    return this.sorted
      .slice(Math.max(0, end - mostBefore), end)
      .filter((finding) => finding.last < token)
      .toReversed();
  }

  private position(first: number): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]!.first < first) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Of findings in the order of the text, those that stand in no other. */
export function outermost(findings: readonly Finding[]): Finding[] {
  let reached = -1;
  return findings.filter(({ last }) => {
    if (last <= reached) return false;
    reached = last;
    return true;
  });
}
