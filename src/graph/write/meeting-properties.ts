import type { MeetingFacts } from '../../identity/facts.js';
import type { HeldDocument } from './meeting-before.js';
import type { Properties } from './stored.js';

/** The properties of the meeting node. */
export function meetingProperties({ meeting }: MeetingFacts): Properties {
  const { id, title, date, startTime, endTime, venue, previousDate, nextDate, nextTime, nextVenue, nextText } = meeting;
  return { id, title, date, startTime, endTime, venue, previousDate, nextDate, nextTime, nextVenue, nextText };
}

/** The properties of the document node. A file that did not change keeps when and from where it was first read. */
export function documentProperties({ document }: MeetingFacts, before: HeldDocument | null): Properties {
  const { id, title, mediaType, sha256, text, understood } = document;
  const { readAt, source } = before?.sha256 === sha256 ? before : document;
  return { id, title, mediaType, sha256, source, text, readAt, understood };
}
