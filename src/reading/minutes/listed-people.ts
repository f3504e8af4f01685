import type { Line } from '../layout/line.js';
import { mendLines } from '../layout/mend-lines.js';
import type { Mended } from '../mended.js';
import type { RosterEntry } from '../roster/entry.js';
import { fillFirstNames } from '../roster/fullest-names.js';
import { mergeEntries } from '../roster/merge-entries.js';
import { readAttendanceProse } from '../roster/prose.js';
import { refineEntries } from '../roster/refine-entries.js';
import type { ReadItem } from './read-items.js';

const attendanceTitle = /\b(?:apolog|attend|present|absen|roll call|quorum|call to order|welcome|opening|substitut|leave|introduction|preliminar)/i;
const firstItems = 3;

/** All people that the minutes list as there or missing: in lists, in the text above the items, and in items about attendance. */
export function listedPeople(listed: readonly RosterEntry[], above: readonly Line[], items: readonly ReadItem[], lines: readonly Line[], knownWords: ReadonlySet<string>): RosterEntry[] {
  const entries = [...listed];
  for (const text of paragraphsOf(above, knownWords)) entries.push(...readAttendanceProse(text));
  for (const [position, item] of items.entries()) {
    if (position >= firstItems && !attendanceTitle.test(item.title)) continue;
    for (const element of item.elements) {
      if (element.kind !== 'PARAGRAPH') continue;
      const found = readAttendanceProse(element.mended);
      const about = attendanceTitle.test(item.title);
      entries.push(...found.filter((entry) => about || entry.status !== 'PRESENT' || listed.length === 0));
    }
  }
  const people = mergeEntries(entries);
  refineEntries(people);
  fillFirstNames(people, lines);
  return people;
}

function paragraphsOf(lines: readonly Line[], knownWords: ReadonlySet<string>): Mended[] {
  const paragraphs: Mended[][] = [];
  let before = -2;
  for (const line of lines) {
    if (line.blank) continue;
    if (line.index !== before + 1) paragraphs.push([]);
    paragraphs.at(-1)!.push(line.body);
    before = line.index;
  }
  return paragraphs.map((parts) => mendLines(parts, knownWords));
}
