import { sliceMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
import { buildEntry, type RosterContext } from './build-entry.js';
import type { RosterEntry } from './entry.js';
import { readNote } from './note.js';
import { peopleIn, splitHolders, type Person } from './people-in.js';
import { splitOutsideBrackets } from './split-list.js';
import { postNominals } from '../lexicon/post-nominals.js';
import { bodyNouns } from '../lexicon/body-nouns.js';
import { organisationWords } from '../lexicon/organisation-words.js';
import { bareWord, wordsOf } from '../words/tokens.js';
import { readName } from './name.js';
import { isPost } from './post.js';
import { singular, singularPost, singularTitle } from './plural-titles.js';
import { readHonorific } from './honorific.js';

/** Names read from a text, and the parts of it that were understood as nobody's. */
export interface ReadNames {
  entries: RosterEntry[];
  leftOver: Mended[];
}

/**
 * Reads a text that lists people: between commas and semicolons, or (`onePerson`) one person with post and body behind
 * the name. Several names joined with "and" share what stands behind the last.
 */
export function readNames(text: Mended, context: RosterContext, onePerson: boolean): ReadNames {
  const result: ReadNames = { entries: [], leftOver: [] };
  const segments = splitOutsideBrackets(text, ';');
  for (const segment of segments) readSegment(segment, context, onePerson && bodyBefore(segment) === null || segments.length > 1 && namesOnce(segment, context), result);
  return result;
}

/** Whether a segment between semicolons is one person with post and body: no part behind the first has a title before a name. */
function namesOnce(segment: Mended, context: RosterContext): boolean {
  const parts = splitOutsideBrackets(segment, ',');
  return parts.slice(1).every((part) => {
    const people = peopleIn(part, false, context);
    return people.length === 0 || people[0]!.name.honorific === null;
  });
}

/** Who helped the one before: "assisted by Ann Lee". */
function helper(part: Mended): Mended | null {
  const match = /^(?:and )?(?:assisted|accompanied|supported|joined) by\s(?=\p{Lu})/u.exec(part.text);
  return match === null ? null : sliceMended(part, match[0].length);
}

interface OpenEntry extends Person {
  parts: Mended[];
  whole: Mended;
  /** Letters behind the name that stand after a comma. */
  letters: string[];
  /** Entries of those joined with this one by "and", who share what stands behind it. */
  joined: RosterEntry[];
}

interface ListState {
  /** All that is being read. */
  segment: Mended;
  open: OpenEntry | null;
  /** After a title in the plural a single word is a name, and this is its title. */
  title: string | null;
  /** A remark before a name: "and, by telephone, Ann Lee". */
  remark: Mended | null;
  /** An office before the name of who holds it: "The Mayor, Councillor Ann Lee". */
  office: string | null;
  /** The post that those who follow hold: "Directors: Ann Lee, Bo Ray". */
  post: string | null;
  /** The body that those who follow are from: "Northfield Council: Ann Lee, Bo Ray". */
  body: string | null;
}

function readSegment(segment: Mended, context: RosterContext, onePerson: boolean, result: ReadNames): void {
  const state: ListState = { segment, open: null, title: context.title === null ? null : /members$/i.test(context.title) ? '' : singular(context.title), remark: null, office: null, body: null, post: null };
  let before = '';
  const parts = splitOutsideBrackets(segment, ',').flatMap(splitHolders);
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    if (isOfficeAlone(part.text) && (state.open === null || !onePerson && next !== undefined && peopleIn(next, false, context)[0]?.name.honorific != null)) {
      close(state, context, result);
      state.office = part.text;
      continue;
    }
    const body = onePerson && state.open !== null ? null : bodyBefore(part);
    if (body !== null) {
      close(state, context, result);
      const label = part.text.slice(0, body.length);
      const office = isPost(wordsOf(label).map((word) => bareWord(word.text)));
      state.body = office ? null : label;
      state.post = office ? singularPost(label) : null;
    }
    const named = body === null ? part : sliceMended(part, body.rest);
    const people = onePerson && state.open !== null ? [] : peopleIn(named, state.title !== null, context);
    if (people.length > 0) addPeople(people, state, context, result);
    else if (/(?:^|\s)(?:and|&)$/.test(before) && readNote(part.text) !== null) state.remark = part;
    else if (state.open !== null && isLetters(part.text)) state.open.letters = [...state.open.letters, part.text];
    else if (helper(part) !== null) addPeople(peopleIn(helper(part)!, false, context), state, context, result);
    else if (state.open === null || /^and\s|^(?:\d+|one|two|three|four|five|six|several|a|no)\s(?:other\s)?(?:members?|representatives?|residents?|officers?|staff|students?|observers?|guests?|persons?|people)\b/i.test(part.text)) result.leftOver.push(part);
    else {
      state.open.parts.push(part);
      state.open.whole = between(segment, state.open.whole, part);
    }
    before = part.text;
  }
  close(state, context, result);
}

function addPeople(people: readonly Person[], state: ListState, context: RosterContext, result: ReadNames): void {
  const joined: RosterEntry[] = [];
  for (const [index, person] of people.entries()) {
    close(state, context, result);
    const parts = behind(person);
    if (state.remark !== null) parts.push(state.remark);
    state.remark = null;
    if (person.name.pluralHonorific) state.title = singular(person.text.text.slice(person.name.honorific!.from, person.name.honorific!.to));
    state.open = { ...person, parts, whole: person.text, letters: [], joined: index === people.length - 1 ? joined : [] };
    if (index < people.length - 1) {
      const entry = close(state, context, result);
      if (entry !== null && parts.length === 0) joined.push(entry);
      else joined.length = 0;
    }
  }
}

function close(state: ListState, context: RosterContext, result: ReadNames): RosterEntry | null {
  const open = state.open;
  if (open === null) return null;
  state.open = null;
  const entry = buildEntry(open.text, open.name, open.parts, context, open.whole);
  if (open.name.pluralHonorific) entry.honorific = state.title;
  else if (entry.honorific === null) entry.honorific = open.name.count <= 3 ? singularTitle(state.title) : null;
  else if (state.title !== null && !/^(?:mr|mrs|ms|miss|dr|prof|sir|dame)\b/i.test(entry.honorific)) state.title = null;
  else if (state.title !== null) entry.honorific = `${singularTitle(state.title)} ${entry.honorific}`;
  if (open.letters.length > 0) entry.postNominal = [entry.postNominal, ...open.letters].filter((part) => part !== null).join(', ');
  if (state.office !== null && /\bchair/i.test(state.office)) entry.chair = entry.status === 'PRESENT';
  else if (state.office !== null) entry.roles.unshift({ post: state.office.replace(/^the\s/i, ''), organisation: null });
  if (state.body !== null && entry.roles.every((role) => role.organisation === null)) {
    if (entry.roles.length > 0) entry.roles[0]!.organisation = state.body;
    else entry.roles.push({ post: null, organisation: state.body });
  }
  if (state.post !== null && entry.roles.every((role) => role.post === null)) entry.roles = [{ post: state.post, organisation: entry.roles[0]?.organisation ?? null }];
  state.office = null;
  for (const other of open.joined) {
    if (other.roles.length === 0) other.roles = entry.roles.map((role) => ({ ...role }));
    if (other.presents.length === 0) other.presents = [...entry.presents];
    if (open.parts.length > 0) other.whole = between(state.segment, other.whole, entry.whole);
  }
  result.entries.push(entry);
  return entry;
}

/** Reads the name of a body and a colon before the people that it sent. */
function bodyBefore(part: Mended): { length: number; rest: number } | null {
  const match = /^(\p{Lu}[^:,;()]{3,60}):\s+(?=\p{Lu})/u.exec(part.text);
  if (match === null || readName(match[1]!) !== null || readName(part.text.slice(match[0].length)) === null) return null;
  const words = wordsOf(match[1]!).map((word) => bareWord(word.text));
  return words.some((word) => organisationWords.has(word) || bodyNouns.has(word)) || /^\p{Lu}{2,8}$/u.test(match[1]!) || words.length > 1 ? { length: match[1]!.length, rest: match[0].length } : null;
}

/** "The Mayor", "Deputy Mayor": titles with no name behind them. */
function isOfficeAlone(text: string): boolean {
  const words = wordsOf(text, 8);
  return words.length < 8 && /^the\s/i.test(text) && (readHonorific(words).count === words.length || isPost(words.slice(1).map((word) => bareWord(word.text))));
}

function isLetters(text: string): boolean {
  const words = wordsOf(text, 6);
  return words.length > 0 && words.length < 6 && words.every((word) => postNominals.has(word.text.replaceAll('.', '')));
}

function behind(person: Person): Mended[] {
  const rest = sliceMended(person.text, person.name.end);
  return rest.text.trim() === '' ? [] : [rest];
}

/** The part of a segment from the first of two of its parts to the second. */
function between(segment: Mended, first: Mended, last: Mended): Mended {
  const start = first.pieces[0]?.start ?? 0;
  const end = last.pieces.at(-1);
  if (end === undefined) return first;
  const from = segment.pieces.find((piece) => piece.start <= start && start < piece.start + piece.length);
  const to = segment.pieces.findLast((piece) => piece.start <= end.start && end.start < piece.start + piece.length);
  if (from === undefined || to === undefined) return first;
  return sliceMended(segment, from.at + start - from.start, to.at + end.start - to.start + end.length);
}
