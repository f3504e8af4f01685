import type { Capacity, DecisionKind, ItemKind, Mode, Status } from '../reading/printed.js';
import type { Method, NameKind } from './minutes.js';

/** Where a fact about an entity rests: on the words of minutes that were read, or on the authority files. */
export type Basis = 'TEXT' | 'CURATED';

/** ACCEPTED: refers to one entity. UNSURE: several or weak candidates. REJECTED: a person said it is none of them. */
export type Judgement = 'ACCEPTED' | 'UNSURE' | 'REJECTED';

/** Why something is about a topic; see docs/graph.md. */
export type Because = 'HEADING' | 'OWN_WORDS' | 'PARAGRAPH';

/** One person, organisation, board, topic or place that a meeting's text names. Fields that do not fit the kind are null. */
export interface EntityFact {
  id: string;
  kind: NameKind;
  name: string;
  basis: Basis;
  /** Every form of the name that this document prints. */
  printedForms: string[];
  /** Bodies: as printed or curated, e.g. in brackets behind the name. */
  abbreviation: string | null;
  /** Organisations only. */
  classification: string | null;
  /** Topics only. */
  topicStatus: 'PROPOSED' | 'ACCEPTED' | null;
}

/** A post in a body, as the roster prints it: `mps/deputy-commissioner`. */
export interface PostFact {
  id: string;
  title: string;
  bodyId: string;
}

/** What every passage carries. `quote` is `Document.text.slice(start, end)`. */
export interface PassageFact {
  id: string;
  quote: string;
  start: number;
  end: number;
  line: number;
  page: number | null;
  method: Method;
  confidence: number;
}

/** One line of the roster, resolved. */
export interface AttendanceFact extends PassageFact {
  personId: string;
  /** The name as this roster prints it, without honorific and letters. */
  printedName: string;
  status: Status;
  capacity: Capacity;
  chair: boolean;
  honorific: string | null;
  postNominal: string | null;
  initials: string | null;
  /** The posts as printed, joined with ", "; null where none is. */
  position: string | null;
  groupHeading: string | null;
  mode: Mode;
  arrived: string | null;
  left: string | null;
  representsIds: string[];
  postIds: string[];
  presentsIds: string[];
  substituteForId: string | null;
}

/** One agenda item. `position` counts from 1 within the meeting. */
export interface ItemFact extends PassageFact {
  number: string | null;
  position: number;
  title: string;
  kind: ItemKind;
}

/** One paragraph. `position` counts from 1 within the meeting. */
export interface ParagraphFact extends PassageFact {
  itemId: string;
  number: string | null;
  position: number;
  text: string;
  heading: string | null;
}

/** What one speaker (or several together) said in a paragraph, until another speaks. `position` counts from 1 within the meeting. */
export interface StatementFact extends PassageFact {
  paragraphId: string;
  position: number;
  text: string;
  speakerIds: string[];
  /** Attendances of those speakers who are on the roster. */
  spokenAsIds: string[];
}

/** One decision. `position` counts from 1 within the meeting, as for actions. */
export interface DecisionFact extends PassageFact {
  itemId: string | null;
  paragraphId: string | null;
  position: number;
  text: string;
  kind: DecisionKind;
  marked: boolean;
  movers: string[];
  seconders: string[];
  votes: string | null;
}

/** One action. */
export interface ActionFact extends PassageFact {
  itemId: string | null;
  paragraphId: string | null;
  position: number;
  reference: string | null;
  text: string;
  ownerText: string | null;
  ownerIds: string[];
  recipientIds: string[];
  dueText: string | null;
  dueFrom: string | null;
  dueTo: string | null;
  statedStatus: string | null;
}

/** A name in a paragraph or an attendance (one of the two ids is null). `entityId` is null unless ACCEPTED. */
export interface MentionFact extends PassageFact {
  surface: string;
  kind: NameKind;
  paragraphId: string | null;
  attendanceId: string | null;
  entityId: string | null;
  judgement: Judgement;
  candidates: { entityId: string; score: number; reason: string }[];
}

/** An item, paragraph, decision or action (by passage id) is about a topic, and the words that say so. */
export interface AboutFact {
  passageId: string;
  topicId: string;
  because: Because;
  words: string;
}

/** The meeting itself. Times are `HH:MM`; what is announced stays text on the meeting, it makes no other meeting. */
export interface MeetingFact {
  id: string;
  boardId: string;
  title: string;
  date: string;
  startTime: string | null;
  endTime: string | null;
  venue: string | null;
  previousDate: string | null;
  nextDate: string | null;
  nextTime: string | null;
  nextVenue: string | null;
  nextText: string | null;
}

/** The file that the meeting was read from. */
export interface DocumentFact {
  id: string;
  title: string;
  mediaType: string;
  sha256: string;
  /** The file's path as the user gave it, made relative to the folder given, with `/`. */
  source: string;
  text: string;
  /** ISO 8601, UTC. */
  readAt: string;
  /** Share of the lines of text that the reading understood, 0-1. */
  understood: number;
}

/** Everything that one meeting's minutes say, with every id given: what the graph writes in one transaction. */
export interface MeetingFacts {
  meeting: MeetingFact;
  document: DocumentFact;
  entities: EntityFact[];
  posts: PostFact[];
  attendances: AttendanceFact[];
  items: ItemFact[];
  paragraphs: ParagraphFact[];
  statements: StatementFact[];
  decisions: DecisionFact[];
  actions: ActionFact[];
  mentions: MentionFact[];
  about: AboutFact[];
}
