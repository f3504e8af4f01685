import type { AuthorityEntity, AuthorityPost } from '../authority.js';

/** Where an entry of the authority files stands. `lineOf` takes the path of a part below the entry. */
export interface Located<T> {
  value: T;
  file: string;
  lineOf(path: readonly (string | number)[]): number;
}

/** All entries of an authority folder with their places. */
export interface LocatedAuthority {
  entities: Located<AuthorityEntity>[];
  posts: Located<AuthorityPost>[];
}
