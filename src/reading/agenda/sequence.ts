import type { HeadingCandidate } from './candidates.js';

interface Chain {
  candidate: HeadingCandidate;
  before: Chain | null;
  score: number;
}

const gapFactors = [1, 0.8, 0.6, 0.5];

/** Of numbered candidates, in the order of the text, the run of growing numbers that is best headed. Numbers may be missed out. */
export function bestSequence(candidates: readonly HeadingCandidate[]): HeadingCandidate[] {
  const endingAt = new Map<number, Chain>();
  let best: Chain | null = null;
  for (const candidate of candidates) {
    const ordinal = candidate.ordinal ?? 0;
    let before: Chain | null = null;
    let score = candidate.quality * (ordinal <= 1 ? 1.2 : 0.9);
    for (const [missing, factor] of gapFactors.entries()) {
      const chain = endingAt.get(ordinal - 1 - missing);
      if (chain === undefined || chain.score + candidate.quality * factor <= score) continue;
      before = chain;
      score = chain.score + candidate.quality * factor;
    }
    const chain = { candidate, before, score };
    if ((endingAt.get(ordinal)?.score ?? -1) < score) endingAt.set(ordinal, chain);
    if (best === null || score > best.score) best = chain;
  }
  const sequence: HeadingCandidate[] = [];
  for (let chain = best; chain !== null; chain = chain.before) sequence.push(chain.candidate);
  return sequence.toReversed();
}
