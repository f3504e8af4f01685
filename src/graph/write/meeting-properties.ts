import type { MeetingFacts } from '../../identity/facts.js';
import type { Properties } from './stored.js';

/** The properties of the meeting node. */
export function meetingProperties({ meeting }: MeetingFacts): Properties {
  const { id, title, date, startTime, endTime, venue, previousDate, nextDate, nextTime, nextVenue, nextText } = meeting;
  return { id, title, date, startTime, endTime, venue, previousDate, nextDate, nextTime, nextVenue, nextText };
}

/** The properties of the document node. A file that did not change keeps the time at which it was first read. */
export function documentProperties({ document }: MeetingFacts, before: { sha256: string; readAt: string } | null): Properties {
  const { id, title, mediaType, sha256, source, text, understood } = document;
  const readAt = before?.sha256 === sha256 ? before.readAt : document.readAt;
  return { id, title, mediaType, sha256, source, text, readAt, understood };
}
