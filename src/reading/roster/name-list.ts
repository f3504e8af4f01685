import { readName } from './name.js';

const leastNames = 3;

/** A long list of names that ends with a full stop is no sentence. */
export function isNameList(text: string): boolean {
  const parts = text.split(/,|\sand\s/).map((part) => part.trim()).filter((part) => part !== '');
  return parts.length >= leastNames && parts.filter((part) => readName(part) !== null).length * 3 >= parts.length * 2;
}
