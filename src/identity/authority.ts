import type { NameKind } from './minutes.js';

/** Where a curated fact comes from: `text` (a document of the corpus says it) or `outside` knowledge, and which source. */
export interface Curated {
  basis: 'text' | 'outside';
  source: string;
}

/** How a body followed another. Terms of W3C ORG: a change event. */
export interface Succession extends Curated {
  to: string;
  on: string | null;
  kind: 'RENAMED' | 'REPLACED' | 'MERGED' | 'SPLIT';
}

/** One curated entity. `broader`, `partOf`, `reportsTo`, `within` and `successors` hold ids of other curated entities. */
export interface AuthorityEntity extends Curated {
  id: string;
  kind: NameKind;
  name: string;
  aliases: string[];
  /** Forms that stand for this entity only where nothing else fits: never linked surely. */
  ambiguous: string[];
  abbreviation: string | null;
  classification: string | null;
  purpose: string | null;
  foundedOn: string | null;
  dissolvedOn: string | null;
  partOf: string[];
  reportsTo: string[];
  successors: Succession[];
  definition: string | null;
  topicKind: 'THEME' | 'PROGRAMME' | 'FUND' | 'POLICY' | null;
  broader: string[];
  placeKind: 'BOROUGH' | 'CITY' | 'COUNTY' | 'REGION' | 'COUNTRY' | null;
  code: string | null;
  within: string[];
}

/** A curated post title: `CEO` and `Chief Executive` are one title. `bodyId` null: the forms hold in every body. */
export interface AuthorityPost extends Curated {
  title: string;
  aliases: string[];
  bodyId: string | null;
}

/** All that `seeds/authority/*.yaml` says, checked. */
export interface Authority {
  entities: AuthorityEntity[];
  posts: AuthorityPost[];
}

/** Authority that says nothing: the software must read and resolve without any. */
export const emptyAuthority: Authority = { entities: [], posts: [] };
