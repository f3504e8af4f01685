import type { Utterance } from '../printed.js';

const speech = /^(?:<([\p{L}\d][\p{L}\d._'’-]{0,30})>|((?:\p{Lu}[\p{L}\d.'’-]{0,24})(?:\s\p{Lu}[\p{L}.'’-]{0,24}){0,2}|\p{Ll}[\p{L}\d._-]{1,20}):)\s+\S/u;
const labels = /^(?:actions?|agreed|resolved|decisions?|motion|notes?|noted|update|background|purpose|outcome|item|topic|vote|ayes?|nays?|question|answer|date|time|venue|recommendation|resolution|operations|quality|http|https|related|attendees|present|minutes?|next steps|status|owner|due|moved|seconded|proposed|capital|workforce)\b/i;

/** Reads units `from` to `to` of a paragraph as speech that a scribe wrote down ("AL: we should wait"); null where they do not begin with a speaker's label. */
export function readScribed(text: string, from: number, to: number): Utterance | null {
  const match = speech.exec(text.slice(from, Math.min(to, from + 120)));
  const name = match?.[1] ?? match?.[2];
  if (match === null || name === undefined || labels.test(name)) return null;
  if (match[1] === undefined && name.split(' ').length > 1 && !/^\p{Lu}\p{Ll}/u.test(name)) return null;
  const start = from + match[0].indexOf(name);
  return { from, to, subjects: [{ text: name, from: start, to: start + name.length }], verb: ':' };
}
