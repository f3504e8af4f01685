import type { KnownIndex } from '../across/known-index.js';
import type { Authority } from '../authority.js';
import type { Cast } from '../cast.js';
import type { IdRegister } from '../ids/id-register.js';
import type { CuratedForms } from './curated-forms.js';

/** What every step of resolving one meeting shares. */
export interface Resolving {
  authority: Authority;
  curated: CuratedForms;
  /** Ids in the graph of curated entities, by curated id. */
  curatedIds: ReadonlyMap<string, string>;
  index: KnownIndex;
  register: IdRegister;
  cast: Cast;
}
