/** A word in lower case without the endings that make no difference: -s, -ed, -er, -ing, -'s. */
export function stem(word: string): string {
  return word.toLowerCase().replace(/['’]s?$/, '').replace(/(?<=\p{L}{3})(?:ings?|ers?|ed|es|s|e)$/u, '');
}
