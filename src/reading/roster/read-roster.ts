import type { Line } from '../layout/line.js';
import { joinMended, sliceMended, trimMended } from '../layout/mended-text.js';
import { splitColumns } from '../layout/cells.js';
import type { Mended } from '../mended.js';
import type { RosterContext } from './build-entry.js';
import type { RosterEntry } from './entry.js';
import { readGroupHeading, type RosterGroup } from './group-heading.js';
import { readName } from './name.js';
import { readNames } from './read-names.js';
import { readHeaderRow, readRow, type Column } from './read-row.js';
import { splitOutsideBrackets } from './split-list.js';

/** The roster of a stretch of lines: who is listed, which lines that took, and which lines were in doubt. */
export interface Roster {
  entries: RosterEntry[];
  lines: Set<number>;
  doubtful: Line[];
}

interface Block {
  context: RosterContext;
  lines: Line[];
}

/** Reads the lists of people from a stretch of lines: headings of groups, and the names behind and under them. */
export function readRoster(lines: readonly Line[]): Roster {
  const roster: Roster = { entries: [], lines: new Set(), doubtful: [] };
  let group: RosterGroup | null = null;
  let parent: RosterGroup | null = null;
  let sinceHeading = 0;
  let block: Block | null = null;
  const finish = (): void => {
    if (block !== null) readBlock(block, roster);
    block = null;
  };
  for (const [position, line] of lines.entries()) {
    if (line.blank) continue;
    const heading = headingOf(line, group !== null);
    if (heading !== null) {
      finish();
      const inherits: boolean = parent !== null && !heading.strong && (sinceHeading === 0 || group !== parent);
      group = inherits && parent !== null ? { ...heading, status: parent.status } : heading;
      parent = heading.strong && heading.rest === line.body.text.length ? group : inherits ? parent : null;
      sinceHeading = 0;
      roster.lines.add(line.index);
      if (heading.rest < line.body.text.length) {
        const rest = [sliceMended(line.body, heading.rest)];
        for (let next = position + 1; next < lines.length && continuesList(lines[next]!, rest.at(-1)!); next += 1) {
          rest.push(lines[next]!.body);
          roster.lines.add(lines[next]!.index);
        }
        readInline(joinMended(rest), group, roster);
        sinceHeading += 1;
      }
      continue;
    }
    if (roster.lines.has(line.index) || group === null) continue;
    sinceHeading += 1;
    block ??= { context: { group, presents: [] }, lines: [] };
    block.lines.push(line);
  }
  finish();
  return roster;
}

function headingOf(line: Line, inRoster: boolean): RosterGroup | null {
  const heading = readGroupHeading(line.body.text);
  if (heading === null) return null;
  const behind = line.body.text.slice(heading.rest);
  const alone = behind === '';
  if (alone) return heading.strong || inRoster && !/meeting/i.test(heading.heading) ? heading : null;
  const item = /^(?:agenda )?items? \d/i.test(behind);
  const names = item || readName(behind) !== null;
  return names || (heading.strong && /:/.test(line.body.text.slice(0, heading.rest))) ? heading : null;
}

function continuesList(line: Line, before: Mended): boolean {
  if (line.blank || line.marker !== null || readGroupHeading(line.body.text) !== null) return false;
  return /[,;&(]$|\sand$/.test(before.text) || readName(line.body.text) === null && /^[\p{Ll}(]/u.test(line.body.text);
}

function readInline(text: Mended, group: RosterGroup, roster: Roster): void {
  const item = /^(?:agenda )?items?\s(\d+(?:\.\d+)?)\s?(?:[–—:-])\s*/i.exec(text.text);
  const context = { group, presents: item === null ? [] : [item[1]!] };
  const list = item === null ? text : sliceMended(text, item[0].length);
  roster.entries.push(...readNames(withoutStop(list), context, false).entries);
}

function withoutStop(text: Mended): Mended {
  return text.text.endsWith('.') ? trimMended(sliceMended(text, 0, text.text.length - 1)) : text;
}

function readBlock(block: Block, roster: Roster): void {
  let columns: Column[] | null = null;
  const onePerson = isOneEach(block.lines);
  for (const line of block.lines) {
    const cells = line.cells.length > 1 ? line.cells : splitColumns(line.body);
    if (cells.length > 1) {
      const header = readHeaderRow(cells);
      if (header !== null) {
        columns = header;
        roster.lines.add(line.index);
        continue;
      }
      const entry = readRow(cells, columns, block.context, line.body);
      if (entry !== null) take(roster, line, [entry]);
      else roster.doubtful.push(line);
      continue;
    }
    const read = readNames(withoutStop(line.body), block.context, onePerson);
    if (read.entries.length > 0) take(roster, line, read.entries);
    else roster.doubtful.push(line);
  }
}

function take(roster: Roster, line: Line, entries: RosterEntry[]): void {
  roster.lines.add(line.index);
  roster.entries.push(...entries);
}

function isOneEach(lines: readonly Line[]): boolean {
  const plain = lines.filter((line) => line.cells.length === 1);
  if (plain.length < 2) return false;
  const names = plain.map((line) => splitOutsideBrackets(line.body, ',').filter((part) => readName(part.text) !== null).length);
  const trailing = plain.filter((line) => line.body.text.endsWith(',')).length;
  return trailing * 3 < plain.length && names.reduce((sum, count) => sum + count, 0) < plain.length * 2.5;
}
