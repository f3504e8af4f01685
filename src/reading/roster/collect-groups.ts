import { readPrintedNumber } from '../agenda/printed-number.js';
import { isProse, isUpperCase, titleLikeness } from '../agenda/title-shape.js';
import type { Line } from '../layout/line.js';
import { isAlternating, isBareName } from './alternating.js';
import { readGroupHeading, type RosterGroup } from './group-heading.js';
import { isBesideGroup, isListHeading, isOfVote } from './list-heading.js';
import { readLeadIn } from './lead-in.js';
import { isNameList } from './name-list.js';
import { listTitle } from './list-title.js';
import { readName } from './name.js';
import { isPost } from './post.js';
import { readHeaderRow } from './read-row.js';
import { readRosterRow, type RosterRow } from './row.js';
import { bareWord, wordsOf } from '../words/tokens.js';

/** A group of the roster: what its heading says, and the rows under it. */
export interface GroupBlock {
  group: RosterGroup;
  heading: Line;
  rows: RosterRow[];
  /** Names and posts stand on lines of their own, in turn. */
  alternating: boolean;
}

/** Collects from all lines of a text the groups of people that it lists, each with its rows, unread; `nicks`: people go by one word there. */
export function collectGroups(lines: readonly Line[], nicks: boolean): GroupBlock[] {
  const blocks: GroupBlock[] = [];
  let open: GroupBlock | null = null;
  let parent: RosterGroup | null = null;
  let gap = false;
  let listedAt: number | null = null;
  for (const line of lines) {
    if (line.blank) {
      gap = true;
      continue;
    }
    const last: string = open?.rows.at(-1)?.cells.at(-1)?.text.text ?? '';
    const heading: RosterGroup | null = !gap && /[,&(/]$/.test(last) && !line.body.text.includes(':') ? null : headingOf(lines, line, open !== null) ?? (open === null && isTableOfPeople(lines, line) ? { ...unnamedGroup } : null);
    if (heading !== null && open?.alternating === true && !heading.strong && isBareName(last)) {
      open.rows.push(readRosterRow(line, gap));
      gap = false;
      continue;
    }
    const stray: boolean = heading !== null && !heading.strong && open === null && listedAt !== null && line.index - listedAt > nearList;
    if (heading !== null && !stray) {
      const inherits = parent !== null && !heading.strong && (parent.status === 'PRESENT' || !keepers.test(heading.heading));
      const group: RosterGroup = inherits ? { ...heading, capacity: parent!.capacity === 'OFFICER' && heading.capacity === 'BOARD' && !heading.chair ? 'OFFICER' : heading.capacity, status: parent!.status, mode: heading.mode === 'UNKNOWN' ? parent!.mode : heading.mode } : heading;
      const alone: boolean = heading.rest >= line.body.text.length;
      if (heading.strong) parent = alone ? group : null;
      const labels: { from: number; group: RosterGroup }[] = alone ? [] : labelsWithin(line, heading.rest);
      const alternating: boolean = alone && (heading.strong && heading.heading !== '' || /s$/i.test(heading.heading)) && isAlternating(lines, line, blocks.some((block) => block.alternating));
      open = { group, heading: line, rows: alone ? [] : [readRosterRow(line, false, heading.rest, labels[0]?.from)], alternating };
      blocks.push(open);
      for (const [position, label] of labels.entries()) {
        open = { group: label.group, heading: line, rows: [readRosterRow(line, false, label.group.rest, labels[position + 1]?.from)], alternating: false };
        blocks.push(open);
      }
    } else if (open !== null) {
      if (endsRoster(line, gap, open, nicks)) {
        open = null;
        parent = null;
      } else open.rows.push(readRosterRow(line, gap));
    }
    if (open?.group.strong === true) listedAt = line.index;
    else if (listedAt !== null && open === null && (line.hashes > 0 || readPrintedNumber(line.body.text) !== null)) listedAt = -nearList;
    gap = false;
  }
  return blocks;
}

/** Behind the lists of people, headings that do not say who was there ("Treasurer: Ann Lee") count no further down than this many lines. */
const nearList = 12;

/** Further groups on the same line: "Staff: Ann Lee, Manager. Recorder: Bo Ray". `rest` counts from the line's start. */
function labelsWithin(line: Line, from: number): { from: number; group: RosterGroup }[] {
  const text = line.body.text;
  return [...text.matchAll(/[.;]\s+(?=\p{Lu}[\p{L} ]{2,30}:\s)/gu)].flatMap((match) => {
    const start = match.index + match[0].length;
    const group = match.index < from ? null : readGroupHeading(text.slice(start));
    return group === null ? [] : [{ from: start, group: { ...group, rest: group.rest + start } }];
  });
}

/** Who leads or writes was there, also where that stands under those missing. */
const keepers = /\b(?:chair\w*|scribes?|clerk|secretary|minutes?|notes?|facilitator|moderator|host|recorder|officers?|staff)\b/i;

function headingOf(lines: readonly Line[], line: Line, inRoster: boolean): RosterGroup | null {
  const text = line.body.text;
  const sentence = readLeadIn(text);
  if (sentence !== null && leadsToNames(lines, line)) return sentence;
  const number = readPrintedNumber(text);
  const heading = number === null ? readGroupHeading(text) : numberedHeading(text, number.end);
  if (heading === null || heading.status === 'ABSENT' && isOfVote(lines, line)) return null;
  const behind = text.slice(heading.rest);
  if (behind === '') {
    if (heading.strong) return heading;
    return (inRoster || isListHeading(lines, line)) && !/\b(?:meeting|minutes)\b/i.test(heading.heading) && leadsToNames(lines, line) ? heading : null;
  }
  const colon = /^[^:]{1,90}:/.test(text.slice(0, heading.rest));
  if (!heading.strong && !inRoster && (!colon && !/\s{3,}/.test(text.slice(0, heading.rest)) || !isBesideGroup(lines, line))) return null;
  if (/^(?:agenda )?items? \d/i.test(behind) || /^@[\w-]{2,}/.test(behind) || readName(behind) !== null || isNobody(behind)) return heading;
  const wordy = isProse(behind);
  return (heading.strong || inRoster) && !wordy && (colon || /\s{3,}|\t|\s\|\s/.test(text.slice(0, heading.rest))) && /^[\p{L}]/u.test(behind) ? heading : null;
}

/** "2. Apologies" heads a list of people as well as an item. */
function numberedHeading(text: string, end: number): RosterGroup | null {
  const heading = readGroupHeading(text.slice(end));
  return heading === null || !heading.strong ? null : { ...heading, rest: heading.rest + end };
}

/** Whether a cell begins with a name, in brackets or behind an office too: "(Mr A Lee)", "The Mayor, Councillor Ann Lee". */
function namesPerson(text: string): boolean {
  if (/^@[\w-]{2,}/.test(text)) return true;
  const colon = /^\p{Lu}[^:,;()]{3,60}:\s+(?=\p{Lu})/u.exec(text);
  if (colon !== null && readName(text.slice(colon[0].length)) !== null) return true;
  return readName(text.replace(/^\(([^()]*)\)$/, '$1')) !== null || /^the\s[\p{L} ]{3,40},\s/iu.test(text) && readName(text.slice(text.indexOf(',') + 1).trim()) !== null;
}

/** Whether a text says that nobody is listed. */
export function isNobody(text: string): boolean {
  return /^(?:none|nil|no one|nobody|n\/a|no apologies|none received|not applicable|all present|-|–)\b[.]?/i.test(text.trim());
}

const unnamedGroup: RosterGroup = { heading: '', status: 'PRESENT', capacity: 'BOARD', mode: 'UNKNOWN', chair: false, strong: true, rest: 0 };

function isTableOfPeople(lines: readonly Line[], line: Line): boolean {
  const cells = readRosterRow(line, false).cells.map((cell) => cell.text);
  return cells.length > 1 && readHeaderRow(cells) !== null && leadsToNames(lines, line);
}

function leadsToNames(lines: readonly Line[], heading: Line): boolean {
  let seen = 0;
  for (let index = heading.index + 1; index < lines.length && index < heading.index + 6; index += 1) {
    const line = lines[index]!;
    if (line.blank) continue;
    const row = readRosterRow(line, false);
    if (listTitle(heading.body.text.replace(/:$/, ''), line.body.text) !== null) return true;
    if (row.cells.slice(0, 2).some((cell) => readName(cell.text.text, { single: /^\S+$/.test(cell.text.text) }) !== null)) return true;
    seen += 1;
    if (seen === 2) return false;
  }
  return false;
}

function endsRoster(line: Line, gap: boolean, open: GroupBlock, nicks: boolean): boolean {
  const text = line.body.text;
  const row = readRosterRow(line, gap);
  const first = row.cells[0]!.text.text;
  if (line.hashes > 0 || /^(?:items?|agenda item|no\.?|ref)\t.*\taction/i.test(text)) return true;
  const before = open.rows.at(-1);
  if (open.alternating && before !== undefined && readPrintedNumber(text) === null && isBareName(before.cells[0]!.text.text) && !isProse(text)) return false;
  const last = before?.cells.at(-1)!.text.text ?? '';
  if (before !== undefined && !gap && (/[,;&(/-]$|\b(?:and|of|the|for|item|items)$/.test(last) || last.lastIndexOf('(') > last.lastIndexOf(')'))) return false;
  const number = readPrintedNumber(text);
  if (number !== null && readName(first) === null) return true;
  if (number !== null && number.kind !== 'LETTER' && titleLikeness(text.slice(number.end)) === 1) return true;
  const named = row.cells.some((cell) => namesPerson(cell.text.text)) || nicks && (!gap || open.rows.length === 0) && titleLikeness(first) > 0;
  if (named && (!isProse(text) || isNameList(text))) return false;
  if (before !== undefined && !gap && (row.cells[0]!.column > (before.cells[0]?.column ?? 0) + 2 || /^[\p{Ll}(]/u.test(first))) return false;
  if (row.cells.length > 1 && (readHeaderRow(row.cells.map((cell) => cell.text)) !== null || row.table)) return false;
  if (isProse(text) || line.bold || isUpperCase(text)) return true;
  if (isPost(wordsOf(text).map((word) => bareWord(word.text))) || isNobody(text)) return false;
  return gap;
}
