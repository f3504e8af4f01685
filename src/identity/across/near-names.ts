import { initialsFit, personName, type PersonName } from '../names/person-name.js';
import { letterKey } from '../words/fold.js';
import { editDistance } from './edit-distance.js';

/** How near two names are that are not the same, and why. */
export interface Nearness {
  score: number;
  reason: string;
}

const shortestForSlips = 6;

/** Whether two names that divide may be one person all the same: a candidate to judge, never a merge. Null where they are not near. */
export function nearness(one: PersonName, other: PersonName): Nearness | null {
  if (one.key === other.key) return null;
  const sameSurname = letterKey(one.surname) === letterKey(other.surname);
  if (initialsFit(one, other)) return { score: 0.6, reason: `"${one.printed}" and "${other.printed}" fit by initials` };
  if (sameSurname && (one.given.length === 0 || other.given.length === 0))
    return { score: 0.55, reason: `"${one.printed}" and "${other.printed}" share the surname, one has no first name` };
  if (sameSurname && shortForm(one, other)) return { score: 0.55, reason: `"${one.printed}" may be "${other.printed}" with a short first name` };
  const most = Math.min(one.key.length, other.key.length) < shortestForSlips * 2 ? 1 : 2;
  const distance = Math.min(one.key.length, other.key.length) < shortestForSlips ? most + 1 : editDistance(one.key, other.key, most);
  return distance > most
    ? null
    : {
        score: 0.6 - 0.1 * distance,
        reason: `"${one.printed}" and "${other.printed}" differ by ${distance === 1 ? 'one letter' : `${distance} letters`}`,
      };
}

/** The best nearness of a name to any form of another. */
export function bestNearness(name: PersonName, forms: readonly string[]): Nearness | null {
  const found = forms.map((form) => nearness(name, personName(form))).filter((near) => near !== null);
  return found.length === 0 ? null : found.reduce((best, near) => (near.score > best.score ? near : best));
}

/** "Steve" and "Stephen", "Rob" and "Robert": first names that begin alike. */
function shortForm(one: PersonName, other: PersonName): boolean {
  const [a, b] = [letterKey(one.given[0] ?? ''), letterKey(other.given[0] ?? '')];
  return a.length >= 2 && b.length >= 2 && a.slice(0, 2) === b.slice(0, 2) && Math.min(a.length, b.length) <= 5;
}
