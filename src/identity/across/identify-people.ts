import { slug } from '../ids/slug.js';
import { letterKey } from '../words/fold.js';
import type { Resolving } from '../meeting/resolving.js';
import { matchPeople, type Doubt, type PersonSought } from './match-people.js';
import type { Related } from './related.js';

/** A person's id, and the known people about whom somebody has to judge whether they are the same. */
export interface Identified {
  id: string;
  doubts: Doubt[];
}

/** Gives each of several people of one document their id: that of the known person, or a new one. Adds them to the cast. */
export function identifyPeople(
  people: readonly PersonSought[],
  boardId: string | null,
  resolving: Resolving,
  related: Related,
): Identified[] {
  const matches = matchPeople(people, boardId, resolving.index, related);
  for (const { id } of matches) if (id !== null) resolving.register.take(id);
  return people.map((person, index) => {
    const { id, doubts } = matches[index]!;
    const given = id ?? newId(person, resolving);
    resolving.cast.add({ ...blank, id: given, name: person.name.printed });
    const open = doubts.filter(({ entityId }) => entityId !== given);
    for (const { entityId } of open) resolving.cast.add({ ...blank, id: entityId, name: resolving.index.byId.get(entityId)!.name });
    return { id: given, doubts: open };
  });
}

const blank = { kind: 'PERSON', basis: 'TEXT', abbreviation: null, classification: null, topicStatus: null } as const;

function newId({ name, bodyIds }: PersonSought, { index, register }: Resolving): string {
  const isOwn = (id: string): boolean => {
    const known = index.byId.get(id);
    return (
      known !== undefined &&
      known.kind === 'PERSON' &&
      index.isOrphan(known) &&
      [known.name, ...known.printedForms].some((form) => letterKey(form) === name.key)
    );
  };
  return register.give('PERSON', slug(name.printed), bodyIds, isOwn);
}
