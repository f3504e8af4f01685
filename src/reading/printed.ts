import type { Mended, Ruler } from './mended.js';
import type { Problem } from './problem.js';
import type { Printed, Span } from './span.js';

/** Whether somebody was there. Mentioned is not present, apologies is not absent, unknown is not absent. */
export type Status = 'PRESENT' | 'APOLOGIES' | 'ABSENT' | 'UNKNOWN';

/** In what capacity somebody was listed; see `../shared` design section 2 and docs/graph.md. */
export type Capacity = 'BOARD' | 'OFFICER' | 'PRESENTER' | 'SECRETARIAT' | 'OBSERVER' | 'UNSPECIFIED';

/** How somebody took part. */
export type Mode = 'IN_PERSON' | 'REMOTE' | 'UNKNOWN';

/** What sort of agenda item this is. Standing: welcome, apologies, minutes of the last meeting, matters arising, closing, dates. */
export type ItemKind = 'STANDING' | 'SUBSTANTIVE' | 'ANY_OTHER_BUSINESS';

/** What a decision did. */
export type DecisionKind = 'APPROVED' | 'AGREED' | 'NOTED' | 'ENDORSED' | 'DEFERRED' | 'REJECTED';

/** The meeting as its own text announces it. Dates are ISO (`2011-11` where only the month is printed), times `HH:MM`, null where not said. */
export interface PrintedMeeting {
  board: Printed | null;
  date: string | null;
  startTime: string | null;
  endTime: string | null;
  venue: string | null;
  /** `stated` is false where the chair follows from something else than being called so. `rosterIndex` points into `roster`. */
  chair: { rosterIndex: number; stated: boolean } | null;
  previousMeeting: { date: string | null; text: string } | null;
  nextMeeting: { date: string | null; time: string | null; venue: string | null; text: string } | null;
  /** From the first line that belongs to the heading of the minutes to its last. */
  span: Span;
}

/** One role as printed beside a name: a post, a body, or both. Null where that half is not printed. */
export interface PrintedRole {
  post: string | null;
  organisation: string | null;
}

/** One line or part of a line of the roster: a person and how they were listed. */
export interface PrintedAttendance {
  /** The name alone: no honorific, no post before it, no post-nominal letters. */
  name: string;
  nameSpan: Span;
  /** As printed before the name: "Cllr", "Deputy Commissioner", "Mayor". */
  honorific: string | null;
  /** As printed behind it: "AM", "OBE". */
  postNominal: string | null;
  /** Only where the roster itself prints them, as in "Name (AB)". */
  initials: string | null;
  status: Status;
  capacity: Capacity;
  /** True where this person chaired this meeting. */
  chair: boolean;
  mode: Mode;
  roles: PrintedRole[];
  /** Printed numbers of the items this person is listed for; resolved to positions in `items` where one fits. */
  presents: { number: string; item: number | null }[];
  /** The name this person stands in for, as printed. */
  substituteFor: string | null;
  /** `HH:MM` where a time is printed. */
  arrived: string | null;
  left: string | null;
  groupHeading: string | null;
  /** The whole entry as printed. */
  span: Span;
}

/**
 * A subject and a verb of saying, as grammar finds them: "AL explained", "Firstly he expressed", "The council reported".
 * `from`..`to` is the sentence in the paragraph's mended text. `subjects` are the joined parts of the subject ("Ann
 * Lee and Tom Reed" gives two); an empty list is a passive or impersonal one ("It was explained"), which
 * ends what was said before it. Who a subject is, identity decides.
 */
export interface Utterance {
  from: number;
  to: number;
  subjects: { text: string; from: number; to: number }[];
  verb: string;
}

/** One paragraph of an item. `number` is null for an unnumbered one, else without closing dot or bracket ("3.10"). */
export interface PrintedParagraph {
  number: string | null;
  /** The sub-heading over it. */
  heading: string | null;
  mended: Mended;
  span: Span;
  utterances: Utterance[];
}

/** One agenda item with its paragraphs, in the order of the text. `span` is that of the heading. */
export interface PrintedItem {
  number: string | null;
  title: string;
  kind: ItemKind;
  span: Span;
  paragraphs: PrintedParagraph[];
}

/** Where a decision or action stands: positions (0-based) in `items` (null: in a list of actions that names no item) and in that item's `paragraphs`. */
export interface Standing {
  item: number | null;
  paragraph: number | null;
}

/** What the meeting decided. `marked` is true where a word such as AGREED or RESOLVED labels it. */
export interface PrintedDecision extends Standing {
  kind: DecisionKind;
  marked: boolean;
  mended: Mended;
  movers: string[];
  seconders: string[];
  votes: string | null;
  span: Span;
}

/** A task newly laid on someone. */
export interface PrintedAction extends Standing {
  /** The printed label or number: "Action 1", "3.10". */
  reference: string | null;
  mended: Mended;
  /** The words that name who has to act, whole; null for a passive action. A span of the document. */
  owner: Printed | null;
  /** The words that name who receives what is done. */
  recipient: Printed | null;
  /** `from` and `to` are ISO dates, one day or a range ("May or June 2015" is 2015-05-01 to 2015-06-30). */
  due: { text: string; from: string | null; to: string | null } | null;
  statedStatus: string | null;
  span: Span;
}

/** All that reading alone makes of one text: names as printed, nothing resolved. Lists are in the order of the text. */
export interface PrintedMinutes {
  meeting: PrintedMeeting;
  roster: PrintedAttendance[];
  items: PrintedItem[];
  decisions: PrintedDecision[];
  actions: PrintedAction[];
  problems: Problem[];
  /** Share (0-1) of the text's non-blank units that stand in something that was read. */
  coverage: number;
  ruler: Ruler;
}
