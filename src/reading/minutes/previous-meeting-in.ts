import { readPreviousMeeting, type PreviousMeeting } from '../front/previous-meeting.js';
import type { ReadItem } from './read-items.js';

const aboutMinutes = /\b(?:minutes?|notes|record|last meeting|previous meeting|last time|matters arising|consent|meeting)\b/i;

/** Finds the meeting before: the date that an item's title or text gives for minutes that were approved; null where none does. */
export function previousMeetingIn(items: readonly ReadItem[], meetingDate: string | null): (PreviousMeeting & { item: ReadItem }) | null {
  for (const pass of [true, false]) {
    for (const item of items) {
      if (pass && !aboutMinutes.test(item.title)) continue;
      const texts = item.elements.flatMap((element) => (element.kind === 'PARAGRAPH' || element.kind === 'DECISION' ? [element.whole.text] : []));
      for (const [index, text] of [item.title, ...texts].entries()) {
        const found = pass && index === 0 ? readPreviousMeeting(text, meetingDate) : approved(text, meetingDate, pass);
        if (found !== null) return { ...found, item };
      }
    }
  }
  return null;
}

const approval = /\b(?:approv|adopt|confirm|accept|agreed|correct|true|accurate|minutes? (?:of|from|for)|record of the|notes (?:of|were))\w*/i;

/** Only text about minutes names the meeting before; outside the item on minutes it has to tell of their approval too. */
function approved(text: string, meetingDate: string | null, inItem: boolean): PreviousMeeting | null {
  const head = text.slice(0, 500);
  if (!/\b(?:minutes?|notes|record)\b/i.test(head) || !approval.test(head)) return null;
  if (!inItem && !/^(?:\W|\d|[a-z]\))*(?:approv\w* |adopt\w* |confirm\w* |to approve |to confirm |that )?(?:the )?(?:\w+ ){0,3}minutes (?:of|from|for)\b|minutes (?:of|from|for) (?:the )?(?:\w+ ){0,6}(?:\d|january|february|march|april|may|june|july|august|september|october|november|december)/i.test(head)) return null;
  const at = head.search(/\b(?:minutes?|notes|record)\b/i);
  return readPreviousMeeting(head.slice(at), meetingDate);
}
