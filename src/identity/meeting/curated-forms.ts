import type { Authority, AuthorityEntity } from '../authority.js';
import { isBody } from '../across/curated-ids.js';
import { FormIndex } from '../words/form-index.js';

/** The curated entities in the ways in which a meeting asks for them. */
export class CuratedForms {
  private readonly sure = new FormIndex<AuthorityEntity>();

  constructor(authority: Authority) {
    for (const entity of authority.entities) {
      for (const form of [entity.name, ...entity.aliases]) this.sure.add(form, entity);
    }
  }

  /** The one curated body that a printed name stands for. */
  body(name: string): AuthorityEntity | null {
    const bodies = this.sure.whole(name).filter((entity) => isBody(entity.kind));
    return bodies.length === 1 ? bodies[0]! : null;
  }

  /** The one curated person that a printed name stands for. */
  person(name: string): AuthorityEntity | null {
    const people = this.sure.whole(name).filter((entity) => entity.kind === 'PERSON');
    return people.length === 1 ? people[0]! : null;
  }
}
