import { isProse } from '../agenda/title-shape.js';
import type { Line } from '../layout/line.js';
import { readGroupHeading } from './group-heading.js';
import { readName } from './name.js';
import { readRosterRow } from './row.js';

const reach = 9;
const leastListed = 2;

/** "Members" over several lines that begin with names heads a list also where no heading says that they were present. */
export function isListHeading(lines: readonly Line[], line: Line): boolean {
  if (!/^(?:(?:council|committee|board|elected|voting|panel|trust) )?(?:members|councillors|councilmembers|staff|officers|trustees|directors|commissioners|governors|officials|observers|guests|visitors)$/i.test(line.body.text.replace(/:$/, ''))) return false;
  let names = 0;
  for (let index = line.index + 1; index < lines.length && index < line.index + reach; index += 1) {
    const row = lines[index]!;
    if (row.blank) continue;
    if (isProse(row.body.text) || readName(readRosterRow(row, false).cells[0]!.text.text) === null) break;
    names += 1;
  }
  return names >= leastListed;
}

/** "Chair: Ann Lee" belongs to the roster where another of its headings stands next to it; in a letterhead it does not. */
export function isBesideGroup(lines: readonly Line[], line: Line): boolean {
  return [-1, 1].some((step) => {
    for (let index = line.index + step; Math.abs(index - line.index) <= reach; index += step) {
      const other = lines[index];
      if (other === undefined || /\b(?:minutes|meeting)\b/i.test(other.body.text)) return false;
      if (!other.blank && readGroupHeading(other.body.text) !== null) return true;
    }
    return false;
  });
}

/** "Absent" between "For" and "Abstained" counts a vote. */
export function isOfVote(lines: readonly Line[], line: Line): boolean {
  return lines.slice(Math.max(0, line.index - reach), line.index + reach).some((other) => /^(?:for|against|abstain(?:ed|ing|tions?)|in favou?r|ayes?|nays?|noes|yeas?)\b[:\s]?(?!the\b)(?:$|[\p{Lu}\d(-]|councillors?|members)/iu.test(other.body.text));
}
