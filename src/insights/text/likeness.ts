import { plainLetters } from './letter-key.js';

/** How alike two names are spelt, from 0 to 1: the share of pairs of neighbouring letters that they have in common. */
export function likeness(one: string, other: string): number {
  const [left, right] = [letterPairs(one), letterPairs(other)];
  if (left.length === 0 || right.length === 0) return 0;
  const unmatched = [...right];
  const shared = left.filter((pair) => {
    const at = unmatched.indexOf(pair);
    if (at >= 0) unmatched.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (left.length + right.length);
}

function letterPairs(text: string): string[] {
  const words = plainLetters(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.flatMap((word) => (word.length === 1 ? [word] : [...word].slice(1).map((letter, index) => word[index]! + letter)));
}
