import { confidenceOf } from '../confidence.js';
import { honorificBefore, honorificsClash, officeOf } from '../names/honorific.js';
import { isInitial } from '../names/person-name.js';
import { titleKey } from '../names/title-key.js';
import { FormIndex, type Hit } from '../words/form-index.js';
import { letterKey } from '../words/fold.js';
import { Grouped } from '../words/grouped.js';
import { isCapitalised, type Token } from '../words/tokens.js';
import { organisationWords } from '../../reading/lexicon/organisation-words.js';
import { postHeads } from '../../reading/lexicon/titles-of-posts.js';
import { departmentWords } from '../../reading/lexicon/department-words.js';
import { among, type Finding, type Passage } from './finding.js';
import type { Person, Scene } from './scene.js';

/** `ENDING`: the last names of several, which count behind a title only. */
type Form = { person: Person; part: 'FULL' | 'SHORTENED' | 'SURNAME' | 'ENDING' };

/** Finds people by their printed names: in full, with initials, or by the surname behind a title or alone. */
export class NameFinder {
  private readonly forms = new FormIndex<Form>();
  private readonly offices: ReadonlySet<string>;

  constructor(scene: Scene) {
    for (const person of scene.people) this.add(person);
    this.offices = new Set(
      scene.people.flatMap(({ listed }) => [
        ...(listed?.offices ?? []).flatMap(({ printed, title }) => [letterKey(printed), letterKey(title)]),
        officeKey(listed?.printed.honorific ?? null),
      ]),
    );
  }

  /** All people named in the passage. */
  find(passage: Passage): Finding[] {
    const places = new Grouped<string, Hit<Form>>();
    for (const hit of this.forms.find(passage.tokens)) places.add(`${hit.first} ${hit.last}`, hit);
    return places.all().flatMap((hits) => this.decide(hits, passage) ?? []);
  }

  private add(person: Person): void {
    const { name } = person;
    if (person.listed !== null && person.listed.printed.name !== name.printed)
      this.forms.add(person.listed.printed.name, { person, part: 'FULL' });
    this.forms.add(name.printed, { person, part: name.given.length === 0 ? 'SURNAME' : 'FULL' });
    if (name.given.length === 0) return;
    this.forms.add([...name.given, name.surname].join(' '), { person, part: 'FULL' });
    this.forms.add(`${name.given[0]} ${name.surname}`, { person, part: 'FULL' });
    if (!isInitial(name.given[0]!)) this.forms.add(`${name.given[0]![0]} ${name.surname}`, { person, part: 'SHORTENED' });
    for (const nickname of name.nicknames) this.forms.add(`${nickname} ${name.surname}`, { person, part: 'FULL' });
    this.forms.add(name.surname, { person, part: 'SURNAME' });
    const words = [...name.given, name.surname];
    for (let first = 1; first < words.length - 1; first += 1) this.forms.add(words.slice(first).join(' '), { person, part: 'ENDING' });
  }

  private decide(hits: readonly Hit<Form>[], passage: Passage): Finding | null {
    const { first, last } = hits[0]!;
    const title = honorificBefore(passage.tokens, first, this.offices);
    const place = { first: title ?? first, last };
    const named = hits.filter(({ value }) => value.part === 'FULL' || value.part === 'SHORTENED').map(({ value }) => value);
    if (named.length > 0) {
      const isFull = named.some(({ part }) => part === 'FULL');
      return among(
        place,
        'PERSON',
        named.map(({ person }) => person.id),
        isFull ? 'PRINTED' : 'ALIAS',
        isFull ? confidenceOf.PRINTED : confidenceOf.ALIAS,
        'several people have this name',
      );
    }
    const people = hits.map(({ value }) => value.person);
    if (title !== null) return this.titled(place, passage.tokens.slice(title, first), people);
    const surnames = hits.filter(({ value }) => value.part === 'SURNAME').map(({ value }) => value.person);
    return surnames.length === 0 ? null : this.alone({ first, last }, surnames, passage);
  }

  /** "Mr Lee", "Mayor Lee": those of the surname whom the title fits. */
  private titled(place: { first: number; last: number }, title: readonly Token[], people: readonly Person[]): Finding | null {
    const words = title.map((token) => token.text).join(' ');
    const office = officeOf(words);
    const fitting = people.filter(({ listed }) => listed === null || !honorificsClash(words, listed.printed.honorific ?? ''));
    const exact = office === null ? fitting : fitting.filter((person) => holds(person, office));
    const holders = exact.length > 0 || fitting.length > 1 || office === null ? exact : fitting.filter((person) => mayBe(person, office));
    if (office !== null && holders.length === 0) {
      return among(
        place,
        'PERSON',
        fitting.map(({ id }) => id),
        'TITLE',
        0,
        `the surname fits, "${office}" is not printed for this person`,
      );
    }
    const sharing = holders.filter(({ listed }) => office === null && sharesHonorific(words, listed?.printed.honorific ?? null));
    const chosen = sharing.length > 0 ? sharing : holders;
    return among(
      place,
      'PERSON',
      chosen.map(({ id }) => id),
      'TITLE',
      confidenceOf.TITLE,
      'several people have this surname',
    );
  }

  /** A surname alone counts where nothing around it makes another name of it. */
  private alone(place: { first: number; last: number }, people: readonly Person[], passage: Passage): Finding | null {
    const { tokens } = passage;
    const [before, token, after] = [tokens[place.first - 1], tokens[place.first]!, tokens[place.last + 1]];
    const acts = passage.acts(place.first);
    if (!acts && !isCapitalised(token) && place.first === place.last) return null;
    if (after?.joined === true && (isCapitalised(after) || /^\p{N}/u.test(after.text))) return null;
    const continues = token.joined && before !== undefined && !(acts && !passage.acts(place.first - 1));
    if (continues && ((isCapitalised(before) && !before.opens) || /^(?:the|a|an|in|at|near|across|around|this|that|of)$/.test(before.key)))
      return null;
    if (!acts && (token.opens || isOrdinary(token))) return null;
    return among(
      place,
      'PERSON',
      people.map(({ id }) => id),
      'ALIAS',
      acts ? 0.9 : 0.8,
      'several people have this surname',
    );
  }
}

function officeKey(honorific: string | null): string {
  const office = honorific === null ? null : officeOf(honorific);
  return office === null ? '' : letterKey(office);
}

function titlesOf({ listed }: Person): string[] {
  if (listed === null) return [];
  const honorific = officeOf(listed.printed.honorific ?? '');
  return [
    ...listed.offices.flatMap(({ printed, title }) => [printed, title]),
    ...(honorific === null ? [] : [honorific, honorific.replace(/\s+(?:of|for)\s.*$/, '')]),
  ];
}

function holds(person: Person, office: string): boolean {
  return titlesOf(person).some((title) => titleKey(title) === titleKey(office));
}

/** "Chief Lee" may be the one Lee whose post is Police Chief. */
function mayBe(person: Person, office: string): boolean {
  return titlesOf(person).some((title) => titleKey(title).endsWith(titleKey(office)));
}

function sharesHonorific(words: string, honorific: string | null): boolean {
  return honorific !== null && letterKey(honorific).includes(letterKey(words));
}

/** A surname that is a common word of minutes too. */
function isOrdinary(token: Token): boolean {
  const key = token.key;
  return organisationWords.has(key) || postHeads.has(key) || departmentWords.has(key);
}
