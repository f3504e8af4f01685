/** The name of a topic that an item's heading proposes: without year and closing signs; not in capitals throughout. `acronyms` keep theirs. */
export function proposedName(heading: string, acronyms: ReadonlySet<string>): string {
  const plain = heading
    .replace(/\s+/g, ' ')
    .replace(/\s*[([][^()[\]]*[)\]]\s*$/, '')
    .replace(/[\s,:–-]*\b(?:19|20)\d\d(?:\s*[/–-]\s*(?:\d\d){1,2})?\s*$/, '')
    .replace(/[\s.,:;–-]+$/, '')
    .trim();
  const name = plain === '' ? heading.trim() : plain;
  return name === name.toUpperCase() ? inSentenceCase(name, acronyms) : name;
}

function inSentenceCase(name: string, acronyms: ReadonlySet<string>): string {
  const words = name.split(' ').map((word, index) => {
    const bare = word.replace(/[^\p{L}\p{N}]/gu, '');
    if (acronyms.has(bare)) return word;
    const small = word.toLowerCase();
    return index === 0 ? small.charAt(0).toUpperCase() + small.slice(1) : small;
  });
  return words.join(' ');
}
