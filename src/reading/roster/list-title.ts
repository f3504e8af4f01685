const plural = /\b(councillors|commissioners|trustees|supervisors|aldermen|directors|council ?members|councilmembers|governors|members)$/i;
const leastNames = 3;

/** The title under which a list of single words is one of surnames: "Councillors" above "Lee (Chair), Ray and Fox"; null for other lists. */
export function listTitle(heading: string, list: string): string | null {
  const title = plural.exec(heading);
  if (title === null) return null;
  const parts = list.split(/,|\sand\s/).map((part) => part.trim().replace(/\s?\(.*$/, '')).filter((part) => part !== '');
  const surnames = parts.filter((part) => /^\p{Lu}[\p{L}'’-]+\.?$/u.test(part)).length;
  return parts.length >= leastNames && surnames * 3 >= parts.length * 2 ? title[1]! : null;
}
