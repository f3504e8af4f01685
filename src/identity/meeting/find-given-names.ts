import { monthNumbers } from '../../reading/lexicon/month-names.js';
import { givenNames } from '../names/given-names.js';
import { honorificBefore } from '../names/honorific.js';
import { isInitial } from '../names/person-name.js';
import { letterKey } from '../words/fold.js';
import { FormIndex, type Hit } from '../words/form-index.js';
import { Grouped } from '../words/grouped.js';
import { isCapitalised } from '../words/tokens.js';
import { among, type Finding, type Passage } from './finding.js';
import type { Person, Scene } from './scene.js';

/** Given names that are words of English too: they count only where somebody acts. */
const words: ReadonlySet<string> = new Set([
  'will', 'mark', 'grace', 'hope', 'faith', 'joy', 'bill', 'rose', 'dawn', 'grant', 'art', 'summer', 'patience', 'dean', 'chase',
  'charity', 'ward', 'christian', 'miles', 'max', 'cliff', 'iris', 'ivy', 'pearl', 'ruby', 'olive',
]);

/** Finds people of the roster by their first name or nickname alone, where the roster leaves one reading. */
export class GivenNameFinder {
  private readonly people = new FormIndex<Person>();
  private readonly surnames: ReadonlySet<string>;

  constructor(scene: Scene) {
    this.surnames = new Set(scene.people.map(({ name }) => letterKey(name.surname)));
    for (const person of scene.people) if (person.listed !== null) for (const form of calledNames(person)) this.people.add(form, person);
  }

  /** All people named by first name in the passage. */
  find(passage: Passage): Finding[] {
    const places = new Grouped<string, Hit<Person>>();
    for (const hit of this.people.find(passage.tokens)) places.add(`${hit.first} ${hit.last}`, hit);
    return places.all().flatMap((hits) => this.decide(hits, passage) ?? []);
  }

  private decide(hits: readonly Hit<Person>[], passage: Passage): Finding | null {
    const { first, last } = hits[0]!;
    const key = passage.tokens.slice(first, last + 1).map((token) => token.key).join('');
    const acts = passage.acts(first);
    if (this.surnames.has(key) || (hits.length > 1 && !acts) || !stands(first, last, key, passage)) return null;
    const place = { first: titled(first, passage), last };
    const ids = hits.map(({ value }) => value.id);
    return among(place, 'PERSON', ids, 'INFERRED', acts ? 0.85 : 0.75, 'several people of the roster have this first name');
  }
}

/** A word in capitals before a first name, alone in a subject, is a title of respect: "Mama Ann". Another first name makes another person. */
function titled(first: number, passage: Passage): number {
  const before = passage.tokens[first - 1];
  if (before === undefined || !passage.tokens[first]!.joined || !isCapitalised(before) || givenNames.has(before.key)) return first;
  const beginsSubject = passage.acts(first) && passage.acts(first - 1) && !passage.acts(first - 2);
  return beginsSubject ? first - 1 : first;
}

function calledNames({ name }: Person): string[] {
  return [...name.given.slice(0, 1).filter((given) => !isInitial(given)), ...name.nicknames];
}

function stands(first: number, last: number, key: string, passage: Passage): boolean {
  const { tokens } = passage;
  const [before, token, after] = [tokens[first - 1], tokens[first]!, tokens[last + 1]];
  const acts = passage.acts(first);
  if (after?.joined === true && isCapitalised(after) && !(acts && !passage.acts(last + 1))) return false;
  if (before === undefined || !token.joined || honorificBefore(tokens, first, none) !== null) return acts || mayStandAlone(token.opens, key);
  if (acts) return !passage.acts(first - 1) || !isCapitalised(before) || titled(first, passage) < first;
  return mayStandAlone(token.opens, key) && !isCapitalised(before) && !/^(?:the|a|an|in|at|near|saint|st)$/.test(before.key);
}

const none: ReadonlySet<string> = new Set();

function mayStandAlone(opens: boolean, key: string): boolean {
  return !opens && !words.has(key) && !monthNumbers.has(key);
}
