const monthNames = 'January|February|March|April|May|June|July|August|September|October|November|December';
const monthThenDay = new RegExp(`\\b(?:${monthNames})\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}\\b`, 'g');
const dayThenMonth = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${monthNames})\\b`, 'g');
const inFigures = /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2\d{2,4}(?![\d/])/g;
const longestText = 200_000;

/** Whether a text writes the month before the day, as in the United States: by its dates that can be read one way only. */
export function writesMonthFirst(text: string): boolean {
  const head = text.slice(0, longestText);
  let monthFirst = count(head, monthThenDay);
  let dayFirst = count(head, dayThenMonth);
  for (const match of head.matchAll(inFigures)) {
    if (Number(match[1]) > 12) dayFirst += 1;
    else if (Number(match[3]) > 12) monthFirst += 1;
  }
  return monthFirst > dayFirst;
}

function count(text: string, expression: RegExp): number {
  return [...text.matchAll(expression)].length;
}
