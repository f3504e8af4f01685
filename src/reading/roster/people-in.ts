import { joinMended, sliceMended, trimMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
import type { RosterContext } from './build-entry.js';
import { readName, type ReadName } from './name.js';
import { isPost } from './post.js';
import { bareWord, wordsOf } from '../words/tokens.js';
import { splitAtAnd } from './split-list.js';

/** A name with what stands behind it. */
export interface Person {
  text: Mended;
  name: ReadName;
}

/** Reads a part between commas as people joined with "and"; none where it is something else, such as a post. */
export function peopleIn(part: Mended, single: boolean, context: RosterContext): Person[] {
  const stripped = withoutLeadIn(part, context);
  for (const pieces of [splitAtAnd(stripped), splitAtAnd(stripped, /\sand\s/g)]) {
    const people = everyPerson(pieces, single, context);
    if (people.length > 0) return people;
  }
  const whole = personIn(stripped, single, context);
  return whole === null ? [] : [whole];
}

function everyPerson(pieces: readonly Mended[], single: boolean, context: RosterContext): Person[] {
  const people: Person[] = [];
  let plural = single;
  for (const piece of pieces) {
    const person = personIn(piece, plural, context);
    if (person === null || people.length > 0 && person.name.count === 1 && hasBehind(people.at(-1)!)) return [];
    plural ||= person.name.pluralHonorific;
    people.push(person);
  }
  return people;
}

/** Behind "Ann Lee - Northfield and Oakham" the second is a body, as it is behind the name of the first. */
function hasBehind(person: Person): boolean {
  return person.name.honorific === null && /\s[–—@-]/.test(person.text.text.slice(person.name.end));
}

function personIn(piece: Mended, single: boolean, context: RosterContext): Person | null {
  const handle = /^@([\w-]{2,39})(?=$|\s)/.exec(piece.text);
  if (handle !== null) return { text: piece, name: { honorific: null, pluralHonorific: false, from: 1, to: handle[0].length, postNominal: null, count: 1, end: handle[0].length } };
  const nick = context.nicks ? nickIn(piece) : null;
  if (nick !== null) return nick;
  const bracketed = nameInBracket(piece, context);
  if (bracketed !== null) return bracketed;
  const name = readName(piece.text, { single, trusted: context.trusting });
  return name !== null && endsWell(piece.text, name) ? { text: piece, name } : null;
}

/** Parts "Manager Roads (Ann Lee) Manager Parks (Bo Ray)", where no comma does. */
export function splitHolders(part: Mended): Mended[] {
  const parts: Mended[] = [];
  let from = 0;
  for (const match of part.text.matchAll(/\(\p{Lu}[^()]{3,60}\)\s(?=\p{Lu}[^()]{3,70}\s\(\p{Lu})/gu)) {
    parts.push(trimMended(sliceMended(part, from, match.index + match[0].length)));
    from = match.index + match[0].length;
  }
  parts.push(trimMended(sliceMended(part, from)));
  return parts;
}

/** "Director Community Services (Ann Lee)": the post before the name of who holds it. */
function nameInBracket(piece: Mended, context: RosterContext): Person | null {
  const match = /^(\p{Lu}[^()]{3,70})\s\(([^()]{4,60})\)$/u.exec(piece.text);
  if (match === null || context.inSentence || !isPost(wordsOf(match[1]!).map((word) => bareWord(word.text)))) return null;
  const name = readName(match[2]!);
  if (name === null || name.end < match[2]!.length) return null;
  const from = piece.text.indexOf('(') + 1;
  const post = sliceMended(piece, 0, match[1]!.length);
  return { text: joinMended([sliceMended(piece, from, piece.text.length - 1), post], ', '), name };
}

function endsWell(text: string, name: ReadName): boolean {
  const rest = text.slice(name.end).trim();
  return rest === '' || /^[.,([:<@–—-]/.test(rest) || /^(?:from|via|by|as|joined|left|arrived|until|representing)\s|^(?:for|of|on|to)\s(?:the\s|item|agenda|part|\p{Lu}|\d)/u.test(rest);
}

/** A name as members of a project use it: one word, or one word with the full name in brackets. */
function nickIn(piece: Mended): Person | null {
  const match = /^@?([\p{L}\d][\p{L}\p{N}._'’-]{0,30})(?:\s\(([^()]{3,40})\))?$/u.exec(piece.text);
  if (match === null || /^(?:none|nobody|tbd|and|others?)$/i.test(match[1]!)) return null;
  const full = match[2] === undefined ? null : readName(match[2]);
  if (full !== null) {
    const from = piece.text.indexOf('(') + 1;
    return { text: piece, name: { ...full, honorific: null, from: full.from + from, to: full.to + from, end: piece.text.length } };
  }
  const from = piece.text.startsWith('@') ? 1 : 0;
  return { text: piece, name: { honorific: null, pluralHonorific: false, from, to: from + match[1]!.length, postNominal: null, count: 1, end: from + match[1]!.length } };
}

function withoutLeadIn(part: Mended, context: RosterContext): Mended {
  const and = /^(?:and|&)\s+/.exec(part.text);
  let text = and === null ? part : sliceMended(part, and[0].length);
  const trailing = /\s(?:and|&)$/.exec(text.text);
  if (trailing !== null) text = sliceMended(text, 0, trailing.index);
  if (!context.inSentence) return trimMended(text);
  const lead = /^(?:(?:the|both|from|all|members|trustees|directors|governors|fellow|following)\s)+(?=\p{Lu})/u.exec(text.text);
  return trimMended(lead === null || /^the (?:Rev|Hon|Mayor|Chair|Deputy|Right|Rt|Ven)/.test(text.text) ? text : sliceMended(text, lead[0].length));
}
