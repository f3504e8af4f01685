import { confidenceOf } from '../confidence.js';
import type { FormIndex } from '../words/form-index.js';
import { isCapitalised } from '../words/tokens.js';
import type { FindingPlaces } from './finding-places.js';
import { among, open, sure, type Finding, type Passage } from './finding.js';
import { officeForms, type OfficeForm } from './office-forms.js';
import { officePlace, type OfficePlace } from './office-place.js';
import { isChairTitle } from './roles.js';
import type { Person, Scene } from './scene.js';

/** A post in a body that so many speak for points to nobody. */
const mostMembers = 8;

/** Finds people by the posts that the roster prints for them, and the chair by chairing. */
export class OfficeFinder {
  private readonly proper: FormIndex<OfficeForm>;
  private readonly loose: FormIndex<OfficeForm>;

  constructor(private readonly scene: Scene) {
    const { proper, loose } = officeForms(scene);
    this.proper = proper;
    this.loose = loose;
  }

  /** All offices in the passage. Its bodies tell one office of a title from another. */
  find(passage: Passage, bodies: FindingPlaces): Finding[] {
    const places = new Map<string, { first: number; last: number; forms: OfficeForm[] }>();
    for (const { value, first, last } of [...this.proper.find(passage.tokens), ...this.loose.find(passage.tokens)]) {
      const place = places.get(`${first} ${last}`) ?? { first, last, forms: [] };
      if (!place.forms.includes(value)) place.forms.push(value);
      places.set(`${first} ${last}`, place);
    }
    return [...places.values()].flatMap(({ first, last, forms }) => {
      const place = isLoneAbbreviation(first, last, forms, passage) ? null : officePlace(first, last, passage, bodies);
      if (place === null || (!isCapitalised(passage.tokens[first]!) && !this.mayBeSmall(first, place, passage))) return [];
      return this.decide(place, forms, passage, bodies) ?? [];
    });
  }

  /** In small letters an office counts where somebody acts or a body stands beside it; "in the chair" is none. */
  private mayBeSmall(first: number, place: OfficePlace, passage: Passage): boolean {
    return place.body !== null || (passage.acts(first) && place.first <= first);
  }

  private decide(place: OfficePlace, forms: readonly OfficeForm[], passage: Passage, bodies: FindingPlaces): Finding | null {
    const span = { first: place.first, last: place.last };
    const posts = forms.filter(({ office }) => office !== null);
    const chair = forms.find(({ office }) => office === null)?.person ?? null;
    if (place.body !== null) return this.inBody(span, place.body, posts, chair);
    if (chair !== null) return sure(span, 'PERSON', chair.id, 'ROLE', confidenceOf.ROLE);
    const here = posts.filter(({ office }) => !isChairTitle(office!.printed) || office!.bodyId === this.scene.boardId);
    if (place.own || here.length === 0) return null;
    const exact = here.some(({ shortened }) => !shortened) ? here.filter(({ shortened }) => !shortened) : here;
    const holders = [...new Set(exact.map(({ person }) => person))];
    if (holders.length === 1) return sure(span, 'PERSON', holders[0]!.id, 'ROLE', exact[0]!.shortened ? 0.85 : confidenceOf.ROLE);
    const chairing = holders.find((person) => person === this.scene.chair);
    if (chairing !== undefined) return sure(span, 'PERSON', chairing.id, 'ROLE', confidenceOf.ROLE);
    return this.byContext(span, holders, passage, bodies);
  }

  private inBody(span: { first: number; last: number }, body: Finding, posts: readonly OfficeForm[], chair: Person | null): Finding | null {
    const bodyIds = body.entityId === null ? body.candidates.map(({ entityId }) => entityId) : [body.entityId];
    if (chair !== null && this.scene.boardId !== null && bodyIds.includes(this.scene.boardId))
      return sure(span, 'PERSON', chair.id, 'ROLE', confidenceOf.ROLE);
    const holders = posts
      .filter(({ office }) => office!.bodyId !== null && bodyIds.includes(office!.bodyId))
      .map(({ person }) => person.id);
    if (holders.length > 0) return among(span, 'PERSON', holders, 'ROLE', confidenceOf.ROLE, 'several people hold this post in the body');
    const members = [...new Set(bodyIds.flatMap((id) => this.scene.speakersFor.of(id)))].filter(
      ({ listed }) => !listed!.offices.some(({ bodyId }) => bodyId !== null && bodyIds.includes(bodyId)),
    );
    if (members.length === 0 || members.length > mostMembers) return null;
    const score = Number((0.4 / members.length).toFixed(2));
    return open(
      span,
      'PERSON',
      'ROLE',
      members.map(({ id }) => ({ entityId: id, score, reason: 'speaks for the body, which post is not printed' })),
    );
  }

  /** Several people hold such a post: the one whose body the paragraph spoke of last, where it leaves one reading. */
  private byContext(
    span: { first: number; last: number },
    holders: readonly Person[],
    passage: Passage,
    bodies: FindingPlaces,
  ): Finding | null {
    const before = bodies.before(span.first);
    const fits = (person: Person, thing: Finding): boolean => bodyIdsOf(thing).some((id) => person.listed?.bodyIds.includes(id) === true);
    const named = holders.filter((person) => before.some((thing) => fits(person, thing)));
    if (named.length === 1) return sure(span, 'PERSON', named[0]!.id, 'INFERRED', confidenceOf.INFERRED);
    const sentence = sentenceBefore(span.first, passage);
    const near = named.filter((person) => before.some((thing) => thing.first >= sentence && fits(person, thing)));
    if (near.length === 1) return sure(span, 'PERSON', near[0]!.id, 'INFERRED', confidenceOf.INFERRED);
    return among(
      span,
      'PERSON',
      holders.map(({ id }) => id),
      'ROLE',
      0,
      'several people of the roster hold such a post',
    );
  }
}

/** Two letters say too little where nobody acts: "the HR team" is no Head of Roads. */
function isLoneAbbreviation(first: number, last: number, forms: readonly OfficeForm[], passage: Passage): boolean {
  const letters = passage.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join('');
  return /^\p{Lu}{2}$/u.test(letters) && !passage.acts(first) && forms.every(({ shortened }) => shortened);
}

function bodyIdsOf(thing: Finding): string[] {
  return [...(thing.entityId === null ? [] : [thing.entityId]), ...thing.candidates.map(({ entityId }) => entityId)];
}

/** The first token of the sentence before the one that token `at` stands in. */
function sentenceBefore(at: number, { tokens }: Passage): number {
  let starts = 0;
  for (let index = at; index >= 0; index -= 1) if (tokens[index]!.opens && (starts += 1) === 2) return index;
  return 0;
}
