import { bodyNouns } from '../../reading/lexicon/body-nouns.js';
import { departmentWords } from '../../reading/lexicon/department-words.js';
import { monthNumbers, weekdayNames } from '../../reading/lexicon/month-names.js';
import { nameParticles } from '../../reading/lexicon/name-particles.js';
import { notNames } from '../../reading/lexicon/not-names.js';
import { organisationWords } from '../../reading/lexicon/organisation-words.js';
import { postHeads } from '../../reading/lexicon/titles-of-posts.js';
import { isBody } from '../across/curated-ids.js';
import { givenNames } from '../names/given-names.js';
import { honorificBefore, officeOf } from '../names/honorific.js';
import { isAcronym, isCapitalised, type Token } from '../words/tokens.js';
import type { Finding, Passage } from './finding.js';
import { FindingPlaces } from './finding-places.js';

/** A person whom a text names in full and the roster does not. `first`..`last` are the tokens of the name with its honorific. */
export interface Stranger {
  first: number;
  last: number;
  /** The name without honorific. */
  name: string;
  /** The body that the text gives for the person, by id. */
  bodyId: string | null;
}

const longestName = 4;
const none: ReadonlySet<string> = new Set();

/**
 * People whom a text surely names though the roster does not: an honorific and a full name ("Mr Ivo Lee"), or a usual
 * first name with a surname that is said to be of a body ("Ann Lee of the Ferry Trust", "Ann Lee (Ferry Trust)") or
 * that says something, or one whom earlier minutes of the board list (`isKnown`). Anything less is left out: a name
 * that is none would be an invented person.
 */
export function findStrangers(passage: Passage, found: readonly Finding[], isKnown: (name: string) => boolean): Stranger[] {
  const { tokens } = passage;
  const strangers: Stranger[] = [];
  const places = new FindingPlaces(found);
  const people = new Set(found.filter(({ kind }) => kind === 'PERSON').flatMap((person) => tokensOf(person.first, person.last)));
  for (let first = 0; first < tokens.length; first += 1) {
    const last = nameEnd(tokens, first);
    if (last === first || tokensOf(first, last).some((token) => people.has(token))) continue;
    const stranger = strangerAt(first, last, passage, places, isKnown);
    if (stranger === null) continue;
    strangers.push(stranger);
    first = last;
  }
  return strangers;
}

function strangerAt(
  first: number,
  last: number,
  passage: Passage,
  places: FindingPlaces,
  isKnown: (name: string) => boolean,
): Stranger | null {
  const { text, tokens } = passage;
  const name = text.slice(tokens[first]!.from, tokens[last]!.to).replace(/\s+/g, ' ');
  if (nameParticles.has(tokens[first]!.key)) return null;
  const title = honorificBefore(tokens, first, none);
  if (title !== null && isCourtesy(text.slice(tokens[title]!.from, tokens[first]!.from)))
    return { first: title, last, name, bodyId: bodyBehind(last, passage, places) };
  if (isKnown(name)) return { first, last, name, bodyId: bodyBehind(last, passage, places) };
  if (
    !givenNames.has(tokens[first]!.key) ||
    (tokens[first]!.joined && first > 0 && isCapitalised(tokens[first - 1]!) && !tokens[first - 1]!.opens)
  )
    return null;
  if (places.between(first - longestName, last).some((finding) => finding.last >= first)) return null;
  const bodyId = bodyBehind(last, passage, places);
  const says = passage.acts(first) && passage.acts(last) && (!passage.acts(last + 1) || !tokens[last + 1]!.joined);
  return bodyId !== null || says ? { first, last, name, bodyId } : null;
}

function tokensOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** An office before a name may be part of a longer title; courtesy and learning stand before people only. */
function isCourtesy(title: string): boolean {
  return (
    officeOf(title) === null &&
    /\b(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|cllr|councillor|rev|revd|reverend|baroness)\b/i.test(title)
  );
}

/** The last token of a run that has the form of a name: two to four capitalised words, none of them a word of bodies or posts. */
function nameEnd(tokens: readonly Token[], first: number): number {
  if (!isNameWord(tokens[first]!)) return first;
  let last = first;
  for (let index = first + 1; index < tokens.length && index - first < longestName; index += 1) {
    const token = tokens[index]!;
    if (!token.joined || token.opens || tokens[index - 1]!.possessive) break;
    if (isNameWord(token)) last = index;
    else if (!nameParticles.has(token.key)) return isCapitalised(token) ? first : last;
  }
  const next = tokens[last + 1];
  return next?.joined === true && isCapitalised(next) && !next.opens && !tokens[last]!.possessive ? first : last;
}

function isNameWord(token: Token): boolean {
  const { key } = token;
  if (!/^\p{Lu}\p{L}*['\u2019]?\p{L}*$/u.test(token.text) || (isAcronym(token) && token.text === token.text.toUpperCase())) return false;
  const listed = organisationWords.has(key) || postHeads.has(key) || bodyNouns.has(key) || departmentWords.has(key) || notNames.has(key);
  return !(listed || monthNumbers.has(key) || weekdayNames.includes(key));
}

/** The body that follows a name: "of the Ferry Trust", "from NSB", "(Ferry Trust)". */
function bodyBehind(last: number, { text, tokens }: Passage, places: FindingPlaces): string | null {
  const next = tokens[last + 1];
  if (next === undefined || tokens[last]!.possessive) return null;
  const bracketed = /^\s*\($/.test(text.slice(tokens[last]!.end, next.from));
  const linked = next.joined && /^(?:of|from)$/.test(next.key);
  if (!bracketed && !linked) return null;
  const start = bracketed ? last + 1 : last + 2;
  const nearby = [...places.from(start), ...(tokens[start]?.key === 'the' ? places.from(start + 1) : [])];
  const body = nearby.find((finding) => isBody(finding.kind) && finding.entityId !== null);
  if (body === undefined || (bracketed && !/^\s*\)/.test(text.slice(tokens[body.last]!.end)))) return null;
  return body.entityId;
}
