import { fold } from '../words/fold.js';

const longest = 80;

/** A readable part of an id: "Ann O'Neill" becomes `ann-oneill`. Letters of any script are kept; a text without any gives `x`. */
export function slug(text: string): string {
  const words = fold(text)
    .replace(/'/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return words.slice(0, longest).replace(/^-+|-+$/g, '') || 'x';
}

/** A printed number as part of an id: "3.10" and "4a" stay, anything else becomes a slug. */
export function numberSlug(number: string): string {
  return (
    number
      .toLowerCase()
      .replace(/[^\p{L}\p{N}.]+/gu, '-')
      .replace(/^[-.]+|[-.]+$/g, '')
      .slice(0, longest) || 'x'
  );
}
