import type { PrintedAttendance } from '../../reading/printed.js';
import { personName } from '../names/person-name.js';
import { letterKey } from '../words/fold.js';
import type { Person, Scene } from './scene.js';

/** The person that somebody on the roster stands in for, by full name or by the part of it that one person alone has; null for nobody. */
export function substituted({ substituteFor }: PrintedAttendance, { people }: Pick<Scene, 'people'>): Person | null {
  if (substituteFor === null) return null;
  const { key } = personName(substituteFor);
  const same = people.filter((person) => person.name.key === key || personName(person.listed?.printed.name ?? '').key === key);
  const called =
    same.length > 0 ? same : people.filter(({ name }) => letterKey(name.surname) === key || letterKey(name.given[0] ?? '') === key);
  return called.length === 1 ? called[0]! : null;
}
