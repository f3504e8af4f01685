import type { Capacity, DecisionKind, ItemKind, Mode, Status } from '../reading/printed.js';
import type { Problem } from '../reading/problem.js';
import type { Span } from '../reading/span.js';

/** What a name can stand for. */
export type NameKind = 'PERSON' | 'ORGANISATION' | 'BOARD' | 'TOPIC' | 'PLACE';

/** How a name was understood; confidence is 1 only for PRINTED and CURATED. */
export type Method = 'PRINTED' | 'ALIAS' | 'INITIALS' | 'TITLE' | 'ROLE' | 'PRONOUN' | 'INFERRED' | 'CURATED';

/** A name as far as the document and the authority know its full form. */
export interface Named {
  name: string;
  kind: NameKind;
}

/** The JSON that `read --json` prints: one text, read and resolved within itself and against the authority. */
export interface Minutes {
  meeting: {
    board: string | null;
    date: string | null;
    startTime: string | null;
    endTime: string | null;
    venue: string | null;
    chair: string | null;
    chairStated: boolean;
    previousMeeting: { date: string | null } | null;
    nextMeeting: { date: string | null; time: string | null; venue: string | null } | null;
  };
  attendance: AttendanceEntry[];
  items: ItemEntry[];
  decisions: DecisionEntry[];
  actions: ActionEntry[];
  topics: { id: string; name: string; items: string[]; paragraphs: string[] }[];
  problems: Problem[];
  coverage: number;
}

/** One person of the roster. */
export interface AttendanceEntry {
  name: string;
  honorific: string | null;
  postNominal: string | null;
  initials: string | null;
  status: Status;
  capacity: Capacity;
  chair: boolean;
  mode: Mode;
  roles: { post: string | null; organisation: string | null }[];
  /** Ids of the items this person presents. */
  presents: string[];
  substituteFor: string | null;
  groupHeading: string | null;
  span: Span;
}

/** One agenda item with its paragraphs. */
export interface ItemEntry {
  id: string;
  number: string | null;
  title: string;
  kind: ItemKind;
  span: Span;
  paragraphs: ParagraphEntry[];
}

/** One paragraph with what was said in it and whom and what it names. */
export interface ParagraphEntry {
  id: string;
  number: string | null;
  heading: string | null;
  text: string;
  span: Span;
  statements: { speakers: Named[]; text: string; span: Span }[];
  mentions: { surface: string; kind: NameKind; name: string | null; method: Method; confidence: number; span: Span }[];
}

/** One decision. `item` and `paragraph` are printed numbers, the ids point into `items`; null where the text does not tell. */
export interface DecisionEntry {
  item: string | null;
  itemId: string | null;
  paragraph: string | null;
  paragraphId: string | null;
  kind: DecisionKind;
  marked: boolean;
  text: string;
  movers: string[];
  seconders: string[];
  votes: string | null;
  span: Span;
}

/** One action. */
export interface ActionEntry {
  reference: string | null;
  item: string | null;
  itemId: string | null;
  paragraph: string | null;
  paragraphId: string | null;
  text: string;
  owners: Named[];
  ownerText: string | null;
  recipients: Named[];
  due: { text: string; from: string | null; to: string | null } | null;
  statedStatus: string | null;
  span: Span;
}
