import type { NameKind } from './minutes.js';

/** An entity that is in the graph already. `printedForms` are the names that minutes print for it. */
export interface KnownEntity {
  id: string;
  kind: NameKind;
  name: string;
  printedForms: string[];
  abbreviation: string | null;
  formerIds: string[];
  /** Ids of the boards whose minutes name it, as far as that is known. */
  boardIds?: string[];
}

/** One earlier attendance: what the rule for people across meetings compares. */
export interface KnownAttendance {
  personId: string;
  printedName: string;
  meetingId: string;
  boardId: string;
  date: string;
  bodyIds: string[];
  postTitles: string[];
}

/** What the graph holds before a meeting is resolved. The meeting itself, if it was read before, is left out of `attendances`. */
export interface Known {
  entities: KnownEntity[];
  attendances: KnownAttendance[];
  meetings: { id: string; boardId: string; date: string; startTime: string | null; sha256: string }[];
}

/** A graph that holds nothing yet. */
export const nothingKnown: Known = { entities: [], attendances: [], meetings: [] };
