import type { AuthorityEntity } from './authority.js';
import type { EntityFact } from './facts.js';

/** The entities of one meeting: who and what its text may name, and which of them it does. */
export class Cast {
  private readonly entities = new Map<string, EntityFact>();
  private readonly forms = new Map<string, Set<string>>();
  private readonly used = new Set<string>();

  /** Makes an entity known to the meeting; it becomes a fact only where something refers to it. */
  add(entity: Omit<EntityFact, 'printedForms'>): void {
    if (!this.entities.has(entity.id)) this.entities.set(entity.id, { ...entity, printedForms: [] });
  }

  /** The entity of that id. @throws Error where the meeting does not know it: a fault of the program. */
  get(id: string): EntityFact {
    const entity = this.entities.get(id);
    if (entity === undefined) throw new Error(`no entity ${id} in this meeting`);
    return entity;
  }

  /** Something in the meeting refers to the entity; `form` is what the text prints for it, if that is a name of it. */
  refer(id: string, form?: string): void {
    this.used.add(id);
    if (form === undefined) return;
    this.forms.set(id, (this.forms.get(id) ?? new Set()).add(form.replace(/\s+/g, ' ').trim().replace(/^The /, 'the ')));
  }

  /** All entities that something refers to, by id. */
  referred(): EntityFact[] {
    return [...this.used].sort().map((id) => ({ ...this.get(id), printedForms: [...(this.forms.get(id) ?? [])].sort() }));
  }
}

/** A curated entity as a fact of a meeting, under its id in the graph. */
export function curatedFact(entity: AuthorityEntity, id: string, kind: EntityFact['kind'] = entity.kind): Omit<EntityFact, 'printedForms'> {
  return {
    id,
    kind,
    name: entity.name,
    basis: 'CURATED',
    abbreviation: entity.abbreviation,
    classification: entity.classification,
    topicStatus: entity.kind === 'TOPIC' ? 'ACCEPTED' : null,
  };
}
