import { isBody } from '../across/curated-ids.js';
import { tokenise } from '../words/tokens.js';
import { unsure } from '../confidence.js';
import { arrange } from './arrange.js';
import { GivenNameFinder } from './find-given-names.js';
import { InitialsFinder } from './find-initials.js';
import { NameFinder } from './find-names.js';
import { OfficeFinder } from './find-offices.js';
import { findThings } from './find-things.js';
import { FindingPlaces } from './finding-places.js';
import { open, type Finding, type Passage } from './finding.js';
import type { Scene } from './scene.js';
import { tokensWithin } from './subjects.js';

/** Finds in a text of one meeting everything that stands for a person, body, topic or place. */
export class MeetingNames {
  private readonly names: NameFinder;
  private readonly initials: InitialsFinder;
  private readonly offices: OfficeFinder;
  private readonly given: GivenNameFinder;

  constructor(private readonly scene: Scene) {
    this.names = new NameFinder(scene);
    this.initials = new InitialsFinder(scene);
    this.offices = new OfficeFinder(scene);
    this.given = new GivenNameFinder(scene);
  }

  /** The names of a passage in the order of the text; one may stand within another. */
  find(passage: Passage): Finding[] {
    const things = findThings(passage, this.scene);
    const bodies = arrange(things.filter(({ kind }) => isBody(kind)));
    const people = [
      ...this.names.find(passage),
      ...this.initials.find(passage),
      ...this.offices.find(passage, new FindingPlaces(bodies)),
      ...this.given.find(passage),
    ];
    return arrange(withoutClashes(people, things));
  }
}

/** Initials that are also a body's abbreviation stay open between the two. */
function withoutClashes(people: readonly Finding[], things: readonly Finding[]): Finding[] {
  const places = new FindingPlaces(things);
  const settled = people.map((person) => {
    const thing =
      person.method === 'INITIALS'
        ? places.from(person.first).find(({ last, entityId }) => last === person.last && entityId !== null)
        : undefined;
    if (thing === undefined || person.entityId === null) return person;
    return open(
      person,
      'PERSON',
      'INITIALS',
      [person.entityId, thing.entityId!].map((entityId) => ({
        entityId,
        score: unsure,
        reason: 'initials of one, abbreviation of the other',
      })),
    );
  });
  return [...settled, ...things];
}

/** A text in which somebody acts at the given places; nowhere, if none are given. */
export function passageOf(text: string, acting: readonly { from: number; to: number }[] = []): Passage {
  const tokens = tokenise(text);
  const flags = new Set<number>();
  for (const place of acting) {
    const { first, last } = tokensWithin({ tokens }, place);
    for (let token = first; token <= last; token += 1) flags.add(token);
  }
  return { text, tokens, acts: (token) => flags.has(token) };
}
