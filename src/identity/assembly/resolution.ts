import type { Identified } from '../across/identify-people.js';
import type { KnownIndex } from '../across/known-index.js';
import type { Cast } from '../cast.js';
import type { PassageIds } from '../ids/passage-ids.js';
import type { ResolvedParagraph } from '../meeting/read-paragraphs.js';
import type { Person, Scene } from '../meeting/scene.js';
import type { PrintedAction, PrintedDecision, PrintedItem, PrintedMinutes } from '../../reading/printed.js';
import type { Grouped } from '../words/grouped.js';
import type { About } from '../topics/about.js';
import type { TopicDirectory } from '../topics/topic-directory.js';

/** A decision with what it is about. */
export interface ResolvedDecision {
  printed: PrintedDecision;
  about: About[];
}

/** An action with who owns and who receives it, and what it is about. */
export interface ResolvedAction {
  printed: PrintedAction;
  ownerIds: string[];
  recipientIds: string[];
  about: About[];
}

/** Somebody on the roster, identified, with the initials that the minutes use for them. */
export interface ResolvedEntry {
  person: Person;
  identified: Identified;
  initials: string | null;
}

/** All that was made out of one text: what the JSON and the facts are written from. */
export interface Resolution {
  printed: PrintedMinutes;
  text: string;
  /** Null where the text names no board or no day: then no facts can be written. */
  meetingId: string | null;
  ids: PassageIds;
  cast: Cast;
  index: KnownIndex;
  scene: Scene;
  roster: ResolvedEntry[];
  paragraphs: ResolvedParagraph[];
  /** The same by item. */
  inItem: Grouped<PrintedItem, ResolvedParagraph>;
  decisions: ResolvedDecision[];
  actions: ResolvedAction[];
  topics: TopicDirectory;
}
