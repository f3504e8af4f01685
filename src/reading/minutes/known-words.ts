/** The words that a text prints, in lower case, with their hyphens, for mending words divided at line ends. */
export function knownWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const match of text.matchAll(/\p{L}{2,30}(?:-\p{L}{2,30}){0,3}/gu)) words.add(match[0].toLowerCase());
  return words;
}
