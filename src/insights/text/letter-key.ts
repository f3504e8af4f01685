/** The letters and digits of a text in lower case without accents: equal for "Co-ordination Group" and "coordination  group". */
export function letterKey(text: string): string {
  return plainLetters(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The text in lower case without accents, with single spaces. */
export function plainLetters(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
