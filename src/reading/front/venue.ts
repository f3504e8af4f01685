import type { FoundDate } from '../dates/find-dates.js';
import { findTimes } from '../dates/find-times.js';

const label = /^(?:venue|location|place|where|held at|meeting place|address)\s?[:\t–-]\s*/i;
const placeWords = /\b(?:hall|room|rooms|office|offices|chamber|chambers|house|centre|center|building|library|school|church|street|road|avenue|floor|suite|headquarters|hq|hospital|college|campus|hotel|pavilion|club|court|zoom|teams|webex|skype|google meet|online|virtual|virtually|teleconference|conference call|videoconference|video conference|remote|remotely)\b/i;

/** Finds where the meeting was held in a line of the heading; null where the line does not say. */
export function findVenue(text: string, dates: readonly FoundDate[]): string | null {
  const labelled = label.exec(text);
  if (labelled !== null) return cleaned(text.slice(labelled[0].length));
  const times = findTimes(text).filter((time) => dates.every((date) => time.to <= date.from || time.from >= date.to));
  const last = Math.max(0, ...dates.map((date) => date.to), ...times.map((time) => time.to));
  if (last > 0) {
    const behind = cleaned(text.slice(last).replace(/^\s?(?:hours|hrs|h)\b/i, ''));
    if (behind !== null && isPlace(behind)) return behind;
  }
  const held = /\b(?:held|meeting|met|convened)\b[^.]{0,60}?\s(?:at|in|via|on|by|from)\s(?:the\s)?(.{3,160})$/i.exec(text.slice(0, 400));
  if (held !== null) {
    const upTo = cutAtDate(held[1]!);
    const place = cleaned(upTo);
    if (place !== null && placeWords.test(place)) return place;
  }
  return dates.length === 0 && times.length === 0 && text.length < 120 && placeWords.test(text) && /^(?:in |at |via |the |\p{Lu})/u.test(text) && !/\b(?:minutes|meeting|committee|board|present)\b/i.test(text) && /,|\b(?:room|hall|chamber|chambers|zoom|teams)\b/i.test(text) ? cleaned(text) : null;
}

function isPlace(text: string): boolean {
  return /^(?:\p{Lu}|\d)/u.test(text) && !/\bminutes\b/i.test(text);
}

function cutAtDate(text: string): string {
  const at = /\s?[,–-]?\s?(?:\bon\b\s|\bat\s\d|\bfrom\s\d|\bcommencing\b|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\d{1,2}(?:st|nd|rd|th)?\s(?:january|february|march|april|may|june|july|august|september|october|november|december)|\b(?:january|february|march|april|june|july|august|september|october|november|december)\s\d).*$/i.exec(text);
  return at === null ? text : text.slice(0, at.index);
}

function cleaned(text: string): string | null {
  const venue = text.replace(/^[\s,.;:–—-]+/, '').replace(/^(?:held\s)?(?:(?:at|in|via|by)\s)?(?:the\s(?=\p{Lu}))?/iu, '').replace(/[\s,.;:–—-]+$/, '');
  return venue.length < 2 || venue.length > 200 ? null : venue;
}
