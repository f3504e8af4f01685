import { readPrintedNumber } from './printed-number.js';
import { normalTitle, titleLikeness } from './title-shape.js';
import type { Line } from '../layout/line.js';

/** A list of the items' titles that stands before the minutes themselves. */
export interface ContentsList {
  lines: ReadonlySet<number>;
  /** The titles as `normalTitle` gives them. */
  titles: ReadonlySet<string>;
}

const listHeading = /^(?:table of )?contents$|^(?:agenda|topics|index|agenda items|list of items|order of business|meeting agenda|proposed agenda)$/i;
const leastTitles = 2;
const longestList = 60;

/** Finds a list of contents whose titles stand again further down, as headings; null where there is none. */
export function findContents(lines: readonly Line[]): ContentsList | null {
  for (const line of lines) {
    if (line.blank || !listHeading.test(line.body.text.replace(/[:.]$/, ''))) continue;
    const list = readList(lines, line.index + 1);
    if (list === null) continue;
    const later = new Set<string>();
    for (let index = list.end; index < lines.length; index += 1) {
      if (!lines[index]!.blank && lines[index]!.body.text.length < 200) later.add(entryTitle(lines[index]!));
    }
    const found = [...list.titles].filter((title) => later.has(title));
    if (found.length < leastTitles || found.length * 2 < list.titles.size) continue;
    const own = new Set<number>();
    for (let index = line.index; index < list.end; index += 1) own.add(index);
    return { lines: own, titles: new Set(found) };
  }
  return null;
}

function readList(lines: readonly Line[], from: number): { end: number; titles: Set<string> } | null {
  const titles = new Set<string>();
  let index = from;
  for (; index < lines.length && index < from + longestList; index += 1) {
    const line = lines[index]!;
    if (line.blank) {
      if (titles.size > 0 && /[-_=]{5}/.test(line.body.text)) break;
      continue;
    }
    const listed = line.marker !== null || readPrintedNumber(line.body.text) !== null;
    const title = entryTitle(line);
    if (titles.has(title) || title === '' || titleLikeness(line.body.text) < 0.3 && !listed) break;
    if (line.hashes > 0 || !listed && line.indent === 0 && titles.size > 0 && lines[index - 1]!.blank) break;
    titles.add(title);
  }
  return titles.size < leastTitles ? null : { end: index, titles };
}

/** The title on a line without its number and the page number behind it. */
export function entryTitle(line: Line): string {
  const text = line.body.text;
  const number = readPrintedNumber(text);
  return normalTitle(text.slice(number?.end ?? 0).replace(/[\s.…_]{3,}\d{1,3}$|\t\d{1,3}$/, ''));
}
