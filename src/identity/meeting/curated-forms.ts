import type { Authority, AuthorityEntity } from '../authority.js';
import { isBody } from '../across/curated-ids.js';
import { FormIndex } from '../words/form-index.js';

/** The curated entities in the ways in which a meeting asks for them. */
export class CuratedForms {
  readonly byId: ReadonlyMap<string, AuthorityEntity>;
  private readonly sure = new FormIndex<AuthorityEntity>();
  private readonly ambiguous = new FormIndex<AuthorityEntity>();

  constructor(authority: Authority) {
    this.byId = new Map(authority.entities.map((entity) => [entity.id, entity]));
    for (const entity of authority.entities) {
      for (const form of [entity.name, ...entity.aliases]) this.sure.add(form, entity);
      for (const form of entity.ambiguous) this.ambiguous.add(form, entity);
    }
  }

  /** The one curated body that a printed name stands for. */
  body(name: string): AuthorityEntity | null {
    const bodies = this.sure.whole(name).filter((entity) => isBody(entity.kind));
    return bodies.length === 1 ? bodies[0]! : null;
  }

  /** Curated bodies that a printed name may stand for, never surely. */
  doubtfulBodies(name: string): AuthorityEntity[] {
    return this.ambiguous.whole(name).filter((entity) => isBody(entity.kind));
  }

  /** The one curated topic that a whole text stands for. */
  topic(text: string): AuthorityEntity | null {
    const topics = this.sure.whole(text).filter((entity) => entity.kind === 'TOPIC');
    return topics.length === 1 ? topics[0]! : null;
  }
}
