import { slug } from '../ids/slug.js';
import { unsure } from '../confidence.js';
import { personName } from '../names/person-name.js';
import type { Resolving } from '../meeting/resolving.js';
import { matchPeople, type Doubt, type PersonSought } from './match-people.js';
import type { Related } from './related.js';

/** A person's id, and the known people about whom somebody has to judge whether they are the same. */
export interface Identified {
  id: string;
  doubts: Doubt[];
}

/** Gives each of several people of one document their id: that of the known person, or a new one. Adds them to the cast. */
export function identifyPeople(people: readonly PersonSought[], boardId: string | null, resolving: Resolving, related: Related): Identified[] {
  const curated = curatedPeople(people, resolving);
  const matches = matchPeople(people, boardId, resolving.index, related);
  for (const id of [...curated.values(), ...matches.map((match) => match.id)]) if (id !== null) resolving.register.take(id);
  const namesakes = new Map<string, string>();
  return people.map((person, place) => {
    const { id, doubts } = matches[place]!;
    const known = curated.get(place) ?? id;
    const given = known ?? newId(person, resolving);
    resolving.cast.add({ ...blank, id: given, name: person.name.printed });
    const open = known === null ? [...namesakeDoubts(person, namesakes), ...doubts].filter(({ entityId }) => entityId !== given) : [];
    for (const { entityId } of open)
      resolving.cast.add({ ...blank, id: entityId, name: resolving.index.byId.get(entityId)?.name ?? person.name.printed });
    if (!namesakes.has(person.name.key)) namesakes.set(person.name.key, given);
    return { id: given, doubts: open };
  });
}

const blank = { kind: 'PERSON', basis: 'TEXT', abbreviation: null, classification: null, topicStatus: null } as const;

/** The ids of those whom authority knows by name, by their place; nobody, where two of the document share the name. */
function curatedPeople(people: readonly PersonSought[], { curated, curatedIds }: Resolving): Map<number, string> {
  const found = new Map<number, string>();
  for (const [place, { name }] of people.entries()) {
    const entity = curated.person(name.printed);
    if (entity === null) continue;
    const isAlone = people.filter((other) => other.name.key === name.key).length === 1;
    if (isAlone) found.set(place, curatedIds.get(entity.id) ?? entity.id);
  }
  return found;
}

/** The same name twice in one document: two people, until somebody judges. */
function namesakeDoubts({ name }: PersonSought, namesakes: ReadonlyMap<string, string>): Doubt[] {
  const entityId = namesakes.get(name.key);
  return entityId === undefined ? [] : [{ entityId, score: unsure, reason: 'the same name twice in one document' }];
}

function newId({ name, bodyIds }: PersonSought, { index, register }: Resolving): string {
  const isOwn = (id: string): boolean => {
    const known = index.byId.get(id);
    if (known === undefined || known.kind !== 'PERSON' || !index.isOrphan(known)) return false;
    return [known.name, ...known.printedForms].some((form) => personName(form).key === name.key);
  };
  return register.give('PERSON', slug(name.printed), bodyIds, isOwn);
}
