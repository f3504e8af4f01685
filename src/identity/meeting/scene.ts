import type { PersonName } from '../names/person-name.js';
import type { Grouped } from '../words/grouped.js';
import type { FormIndex } from '../words/form-index.js';
import type { Listed } from './listed.js';
import type { Meaning } from './meaning.js';
import type { PostTitles } from './post-titles.js';

/** Somebody whom the minutes name. `listed` is null for one who is not on the roster. */
export interface Person {
  id: string;
  name: PersonName;
  listed: Listed | null;
}

/** Whom and what the text of one meeting may name. */
export interface Scene {
  boardId: string | null;
  /** The name of the board that meets; empty where none is known. */
  boardName: string;
  people: Person[];
  chair: Person | null;
  /** The people of the roster who speak for a body, by its id. */
  speakersFor: Grouped<string, Person>;
  titles: PostTitles;
  /** Forms of bodies, topics and places. */
  things: FormIndex<Meaning>;
}
