/** Numbers in one line that are looked at as possible page numbers. */
const mostNumbers = 6;

/**
 * The forms under which a running line of page `page` (0-based) is the same on other pages: its words as they are, and for
 * each number in it the words with that number as its distance from the page: "Page 3 of 9" is "Page +1 of 9" on page 2.
 */
export function numberKeys(words: string, page: number): string[] {
  const folded = words.toLowerCase();
  const numbers = [...folded.matchAll(/\d{1,5}/g)].slice(0, mostNumbers);
  const counting = numbers.map((number) => {
    const distance = Number(number[0]) - page;
    return `${folded.slice(0, number.index)}{${distance}}${folded.slice(number.index + number[0].length)}`;
  });
  return [folded, ...counting];
}
