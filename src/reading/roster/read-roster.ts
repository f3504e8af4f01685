import { readPrintedNumber } from '../agenda/printed-number.js';
import type { Line } from '../layout/line.js';
import { collectGroups, isNobody } from './collect-groups.js';
import type { RosterEntry } from './entry.js';
import { readBlock } from './read-block.js';

/** The lists of people in a text: who is listed, which lines that took, and which lines among them named nobody. */
export interface Roster {
  entries: RosterEntry[];
  lines: Set<number>;
  doubtful: Line[];
}

/** Reads the lists of people from the lines of a text, wherever they stand; `nicks`: people go by one word there. */
export function readRoster(lines: readonly Line[], knownWords: ReadonlySet<string>, nicks: boolean): Roster {
  const roster: Roster = { entries: [], lines: new Set(), doubtful: [] };
  for (const block of collectGroups(lines, nicks)) {
    const read = readBlock(block, knownWords, nicks);
    const nobody = block.rows.length > 0 && isNobody(block.rows[0]!.cells[0]!.text.text);
    if (read.entries.length === 0 && (isItemToo(block.heading) || nobody && block.group.rest >= block.heading.body.text.length)) continue;
    if (read.entries.length === 0 && !nobody && !leadsOn(block.rows.length, block.group.strong)) continue;
    roster.entries.push(...read.entries);
    for (const line of read.lines) if (line !== block.heading || !isItemToo(line)) roster.lines.add(line.index);
    for (const line of read.doubtful) {
      roster.lines.add(line.index);
      if (!nobody && !isCount(line.body.text)) roster.doubtful.push(line);
    }
  }
  return roster;
}

/** "Roll call" and "2. Apologies" head lists of people and are items of the agenda. */
function isItemToo(heading: Line): boolean {
  return readPrintedNumber(heading.body.text) !== null || /^(?:roll ?call|call of the roll)$/i.test(heading.body.text);
}

/** A heading with nothing under it that stands over other headings: "Present" above "Members". */
function leadsOn(rows: number, strong: boolean): boolean {
  return rows === 0 && strong;
}

function isCount(text: string): boolean {
  return /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|no)\b.{0,30}\b(?:members?|residents?|people|persons?|public|parishioners?|observers?|visitors?|press|representatives?|students?|officers?)\b/i.test(text);
}
