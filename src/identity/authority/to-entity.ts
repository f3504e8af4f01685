import type { AuthorityEntity, AuthorityPost, Succession } from '../authority.js';
import type { Body, Person, Place, Post, Topic } from './schema.js';

const plain = {
  abbreviation: null,
  classification: null,
  purpose: null,
  foundedOn: null,
  dissolvedOn: null,
  partOf: [],
  reportsTo: [],
  successors: [],
  definition: null,
  topicKind: null,
  broader: [],
  placeKind: null,
  code: null,
  within: [],
} satisfies Partial<AuthorityEntity>;

/** A body of bodies.yaml as the rest of the program sees it. */
export function bodyEntity(body: Body): AuthorityEntity {
  const { kind, abbreviation, successors, ...rest } = body;
  const followed = successors.map((succession): Succession => ({ ...succession, kind: upper(succession.kind) }));
  return {
    ...plain,
    ...rest,
    kind: upper(kind),
    abbreviation,
    aliases: withAbbreviation(body.aliases, abbreviation),
    successors: followed,
  };
}

/** A topic of topics.yaml as the rest of the program sees it. */
export function topicEntity(topic: Topic): AuthorityEntity {
  const { kind, abbreviation, ...rest } = topic;
  return { ...plain, ...rest, kind: 'TOPIC', topicKind: upper(kind), abbreviation, aliases: withAbbreviation(topic.aliases, abbreviation) };
}

/** A place of places.yaml as the rest of the program sees it. */
export function placeEntity(place: Place): AuthorityEntity {
  const { kind, ...rest } = place;
  return { ...plain, ...rest, kind: 'PLACE', placeKind: upper(kind) };
}

/** A person of people.yaml as the rest of the program sees it. */
export function personEntity(person: Person): AuthorityEntity {
  return { ...plain, ...person, kind: 'PERSON' };
}

/** A post of posts.yaml as the rest of the program sees it. */
export function authorityPost({ body, ...rest }: Post): AuthorityPost {
  return { ...rest, bodyId: body };
}

function withAbbreviation(aliases: string[], abbreviation: string | null): string[] {
  return abbreviation === null || aliases.includes(abbreviation) ? aliases : [...aliases, abbreviation];
}

function upper<T extends string>(value: T): Uppercase<T> {
  return value.toUpperCase() as Uppercase<T>;
}
