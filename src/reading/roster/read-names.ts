import { sliceMended, trimMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
import type { PrintedRole } from '../printed.js';
import { buildEntry, type RosterContext } from './build-entry.js';
import type { RosterEntry } from './entry.js';
import { readName, type ReadName } from './name.js';
import { readRoles } from './roles.js';
import { splitAtAnd, splitOutsideBrackets } from './split-list.js';

/** Names read from a text, and the parts of it that were understood as nobody's. */
export interface ReadNames {
  entries: RosterEntry[];
  leftOver: Mended[];
}

/**
 * Reads a text that lists people: between commas and semicolons, or (`onePerson`) one person with post and body behind
 * the name. Several names joined with "and" share what stands in brackets behind the last.
 */
export function readNames(text: Mended, context: RosterContext, onePerson: boolean): ReadNames {
  const result: ReadNames = { entries: [], leftOver: [] };
  const segments = splitOutsideBrackets(text, ';');
  for (const segment of segments) readSegment(segment, context, onePerson || segments.length > 2, result);
  return result;
}

function readSegment(segment: Mended, context: RosterContext, onePerson: boolean, result: ReadNames): void {
  let open: OpenEntry | null = null;
  let single = false;
  let title: string | null = null;
  const close = (): void => {
    if (open === null) return;
    const entry = buildEntry(open.text, open.name, open.parts, context, open.whole, open.shared);
    entry.honorific ??= title;
    result.entries.push(entry);
    open = null;
  };
  for (const part of splitOutsideBrackets(segment, ',')) {
    const people: Person[] = onePerson && open !== null ? [] : peopleIn(part, single);
    if (people.length === 0) {
      if (open === null) result.leftOver.push(part);
      else {
        open.parts.push(part);
        open.whole = between(segment, open.whole, part);
      }
      continue;
    }
    for (const [index, person] of people.entries()) {
      close();
      const shared = index < people.length - 1 && behind(person.text, person.name).length === 0 ? sharedRoles(people.slice(index + 1)) : [];
      if (person.name.pluralHonorific) {
        single = true;
        title = singular(person.text.text.slice(person.name.honorific!.from, person.name.honorific!.to));
        person.name = { ...person.name, honorific: null };
      } else if (person.name.honorific !== null) title = null;
      open = { text: person.text, name: person.name, parts: behind(person.text, person.name), whole: person.text, shared };
    }
  }
  close();
}

interface OpenEntry extends Person {
  parts: Mended[];
  whole: Mended;
  shared: PrintedRole[];
}

interface Person {
  text: Mended;
  name: ReadName;
}

function peopleIn(part: Mended, single: boolean): Person[] {
  const stripped = withoutLeadingAnd(part);
  const pieces = splitAtAnd(stripped);
  const people: Person[] = [];
  let plural = single;
  for (const piece of pieces) {
    const name = readName(piece.text, { single: plural });
    if (name === null || !endsWell(piece.text, name)) {
      people.length = 0;
      break;
    }
    plural ||= name.pluralHonorific;
    people.push({ text: piece, name });
  }
  if (people.length > 0) return people;
  const name = readName(stripped.text, { single });
  return name !== null && endsWell(stripped.text, name) ? [{ text: stripped, name }] : [];
}

function endsWell(text: string, name: ReadName): boolean {
  const rest = text.slice(name.end).trim();
  return rest === '' || /^[.,(\[:–—-]/.test(rest) || /^(?:from|via|by|for|as|joined|left|arrived|until|on|to)\s/.test(rest);
}

function withoutLeadingAnd(part: Mended): Mended {
  const match = /^(?:and|&)\s+/.exec(part.text);
  return match === null ? part : sliceMended(part, match[0].length);
}

function behind(text: Mended, name: ReadName): Mended[] {
  const rest = trimMended(sliceMended(text, name.end));
  const parts: Mended[] = [];
  let from = 0;
  let depth = 0;
  const take = (to: number): void => {
    const piece = trimMended(sliceMended(rest, from, to));
    const inner = /^[\s.:–—-]*/.exec(piece.text)![0].length;
    const cleaned = trimMended(sliceMended(piece, inner));
    if (cleaned.text !== '') parts.push(...(depth > 0 ? splitOutsideBrackets(cleaned, ',;') : [cleaned]));
  };
  for (let index = 0; index < rest.text.length; index += 1) {
    const sign = rest.text[index]!;
    if (sign === '(' || sign === '[') {
      if (depth === 0 && isRemark(rest.text, index, from)) {
        take(index);
        from = index + 1;
        depth = 1;
      } else if (depth > 0) depth += 1;
      continue;
    }
    if ((sign === ')' || sign === ']') && depth > 0) {
      if (depth === 1) {
        take(index);
        from = index + 1;
      }
      depth -= 1;
      continue;
    }
    if (depth === 0 && /^\s[–—-]\s/.test(rest.text.slice(index, index + 3))) {
      take(index);
      from = index + 2;
    }
  }
  take(rest.text.length);
  return parts;
}

function isRemark(text: string, bracket: number, from: number): boolean {
  const before = text.slice(from, bracket).replace(/^[\s.:–—-]+/, '').trim();
  return before === '' || !/^\([A-Z]{2,8}\)/.test(text.slice(bracket));
}

function sharedRoles(people: Person[]): PrintedRole[] {
  for (const person of people) {
    const parts = behind(person.text, person.name);
    if (parts.length > 0) return readRoles(parts.map((part) => part.text));
  }
  return [];
}

function between(segment: Mended, first: Mended, last: Mended): Mended {
  const start = first.pieces[0]?.start ?? 0;
  const finalPiece = last.pieces.at(-1);
  const end = finalPiece === undefined ? start : finalPiece.start + finalPiece.length;
  const from = segment.pieces.find((piece) => piece.start <= start && start < piece.start + piece.length);
  const to = segment.pieces.find((piece) => piece.start < end && end <= piece.start + piece.length);
  if (from === undefined || to === undefined) return first;
  return sliceMended(segment, from.at + start - from.start, to.at + end - to.start);
}

function singular(title: string): string {
  return title.replace(/:$/, '').replace(/ies$/i, 'y').replace(/men$/, 'man').replace(/(?<=[a-z])s$/i, '');
}
