import type { Keys } from './keys.js';

/** Facts right (in both), wrong (only read) and missed (only in the gold). */
export interface Count {
  right: number;
  wrong: string[];
  missed: string[];
}

/** Compares a reading with the gold, field by field; a fact stated twice has to be right twice. */
export function compare(gold: Keys, read: Keys): Record<string, Count> {
  return Object.fromEntries(Object.keys(gold).map((field) => [field, countOf(gold[field] ?? [], read[field] ?? [])]));
}

/** Adds the counts of several texts. */
export function pooled(counts: readonly Count[]): Count {
  return {
    right: counts.reduce((sum, count) => sum + count.right, 0),
    wrong: counts.flatMap((count) => count.wrong),
    missed: counts.flatMap((count) => count.missed),
  };
}

/** Precision, recall and F1 (0-1); null where there is nothing to find and nothing was found. */
export function rates(count: Count): { precision: number; recall: number; f1: number } | null {
  const read = count.right + count.wrong.length;
  const wanted = count.right + count.missed.length;
  if (read === 0 && wanted === 0) return null;
  const precision = read === 0 ? 0 : count.right / read;
  const recall = wanted === 0 ? 0 : count.right / wanted;
  return { precision, recall, f1: count.right === 0 ? 0 : (2 * count.right) / (read + wanted) };
}

function countOf(gold: readonly string[], read: readonly string[]): Count {
  const left = [...gold];
  const wrong: string[] = [];
  for (const key of read) {
    const place = left.indexOf(key);
    if (place < 0) wrong.push(key);
    else left.splice(place, 1);
  }
  return { right: read.length - wrong.length, wrong, missed: left };
}
