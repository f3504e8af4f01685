import type { FrontBlock } from './front-block.js';

const placeWords = /\b(?:hall|room|rooms|office|offices|chamber|chambers|house|centre|center|building|library|school|church|street|road|avenue|floor|suite|headquarters|hq|hospital|college|campus|hotel|pavilion|club|court|zoom|teams|webex|skype|google meet|online|virtual|virtually|teleconference|conference call|videoconference|video conference|remote|remotely|theatre|theater|store|museum|gallery|terrace|lane|place|square|park|village|town hall|city hall|boardroom|auditorium|academy|institute|station|depot|barn|inn|surgery)\b/i;
const endOfPlace = /\s?[,;–—-]?\s?(?:\bon\s(?:the\s)?(?=\d|mon|tue|wed|thu|fri|sat|sun)|\b(?:at|from)\s(?=\d{1,2}(?:[.:]\d|\s?[ap]\.?m))|\blocated\b|\bcommencing\b|\bstarting\b|\bbeginning\b|\bpursuant\b|\bwith the\b|\band (?:via|by|on|through|over|held)\b|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b).*$/is;

/** Finds where the meeting was held in one block of the heading; null where it does not say. */
export function findVenue(block: FrontBlock): string | null {
  const text = block.text.text;
  if (block.label !== null) return /venue|location|place|where|held|address/.test(block.label) ? cleaned(text) : null;
  return heldAt(block) ?? betweenMarks(block) ?? behindTime(block) ?? beforeDate(block) ?? aloneOnLine(block);
}

/** "held in the Village Hall on Monday", as in running text. */
function heldAt(block: FrontBlock): string | null {
  const text = block.text.text;
  const held = /\b(?:held|meeting|met|convened|took place)\b(?:\s(?:a|the|remotely|virtually|in person|hybrid))?\s(?:at|in|via|by|from|through)\s(?:the\s)?(?=\p{Lu})/iu.exec(text.slice(0, 600));
  if (held === null) return null;
  const from = held.index + held[0].length;
  const stop = nextStop(block, from);
  const place = cleaned(cutPlace(text.slice(from, stop)));
  return place !== null && place.length < 160 && /^(?:\p{Lu}|(?:online|zoom|remote|virtual)\b)/u.test(place) ? place : null;
}

/** "on Friday 3 May in the Village Hall at 7 pm". */
function betweenMarks(block: FrontBlock): string | null {
  const text = block.text.text;
  for (const mark of [...block.dates, ...block.times]) {
    const match = /^,?\s(?:in|at|via)\s(?:the\s)?(?=\p{Lu})/u.exec(text.slice(mark.to, mark.to + 12));
    if (match === null) continue;
    const from = mark.to + match[0].length;
    const place = cleaned(cutPlace(text.slice(from, nextStop(block, from)).replace(/\s(?:at|on|from|commencing)\s*$/, '')));
    if (place !== null && isPlace(place, true)) return place;
  }
  return null;
}

/** What stands behind the last date or time: "..., 3pm, Village Hall", or on the next line. */
function behindTime(block: FrontBlock): string | null {
  const text = block.text.text;
  const marks = [...block.dates.filter((date) => date.day !== null), ...block.times];
  if (marks.length === 0) return null;
  const last = Math.max(...marks.map((mark) => mark.to));
  const lineAt = block.starts.findLastIndex((start) => start <= last);
  const lineEnd = block.starts[lineAt + 1] ?? text.length + 1;
  const same = text.slice(last, lineEnd).replace(/^\s?(?:hours|hrs|h|GMT|UTC|[A-Z]{2,4}T)\b/, '');
  const sentence = cutPlace(sentenceOf(`${same}${/^[\s,]*(?:in|at|via)\b/.test(same) ? text.slice(lineEnd - 1) : ''}`));
  const place = cleaned(sentence);
  if (place !== null && isPlace(place, /^[\s,.–—-]*(?:in|at|via)\s/.test(same))) return place;
  const below = block.starts[lineAt + 1];
  if (below === undefined) return null;
  const next = cleaned(cutPlace(sentenceOf(text.slice(below, block.starts[lineAt + 2] ?? text.length))));
  return next !== null && placeWords.test(next) && isPlace(next, false) ? next : null;
}

/** "Village Hall, 5 October 2023". */
function beforeDate(block: FrontBlock): string | null {
  const first = block.dates.find((date) => date.day !== null);
  if (first === undefined) return null;
  const start = block.starts.findLast((at) => at <= first.from) ?? 0;
  const before = block.text.text.slice(start, first.from);
  const place = cleaned(cutPlace(before));
  return place !== null && placeWords.test(place) && isPlace(place, false) && !/\b(?:minutes|meeting|board|committee|council)\b/i.test(place) ? place : null;
}

function aloneOnLine(block: FrontBlock): string | null {
  for (const line of block.lines) {
    const text = line.body.text;
    if (text.length > 110 || !placeWords.test(text) || /\b(?:minutes|meeting|committee|present|council\s*$|tel|email|clerk|transcript)\b|@/i.test(text)) continue;
    if (block.dates.length > 0 && /,|\b(?:room|hall|chambers?|zoom|teams)\b/i.test(text) && block.dates.every((date) => !text.includes(block.text.text.slice(date.from, date.to)))) return cleaned(text);
  }
  return null;
}

function nextStop(block: FrontBlock, from: number): number {
  const marks = [...block.dates, ...block.times].filter((mark) => mark.from >= from).map((mark) => mark.from);
  const stop = Math.min(block.text.text.length, ...marks);
  return from + sentenceOf(block.text.text.slice(from, stop)).length;
}

function sentenceOf(text: string): string {
  const end = /(?<=[\p{L})\d]{2})\.\s(?=\p{Lu})/u.exec(text);
  return end === null ? text : text.slice(0, end.index);
}

function cutPlace(text: string): string {
  const cut = endOfPlace.exec(text);
  return cut === null || cut.index === 0 ? text : text.slice(0, cut.index);
}

function isPlace(text: string, introduced: boolean): boolean {
  if (!/^(?:\p{Lu}|\d+\s\p{Lu}|via\b|online|remote|virtual|zoom)/iu.test(text) || /^\d+(?:[.:]\d+)*$/.test(text)) return false;
  if (/\b(?:minutes|meeting of|present|attendance|session|page)\b|\b(?:group|committee|board|council|forum)\b.{0,30}\b(?:tele-?conference|call|face-to-face|meeting)$/i.test(text)) return false;
  return introduced || placeWords.test(text) || /,/.test(text);
}

function cleaned(text: string): string | null {
  const venue = text.replace(/^[\s,.;:–—|·-]+/, '').replace(/^(?:held\s)?(?:(?:at|in|via|by|on)\s)?(?:the\s(?=\p{Lu}))?/u, '').replace(/[\s,.;:–—|·-]+$/, '');
  return venue.length < 3 || venue.length > 200 || !/\p{L}{2}/u.test(venue) ? null : venue;
}
