const suffix = /^(?:jr|sr|junior|senior|ii|iii|iv)\.?$/i;

/** A person's name with the family name first: "Ann Lee" is "Lee, Ann", "Jan van der Berg" is "van der Berg, Jan"; one word stays. */
export function sortName(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.length > 2 && suffix.test(words.at(-1) ?? '') ? words.length - 2 : words.length - 1;
  let first = last;
  while (first > 1 && isParticle(words[first - 1] ?? '')) first--;
  if (first <= 0) return words.join(' ');
  const given = [...words.slice(0, first), ...words.slice(last + 1)];
  return `${words.slice(first, last + 1).join(' ')}, ${given.join(' ')}`;
}

function isParticle(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}
