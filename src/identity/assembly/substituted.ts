import type { PrintedAttendance } from '../../reading/printed.js';
import { personName } from '../names/person-name.js';
import type { Person, Scene } from '../meeting/scene.js';

/** The person that somebody on the roster stands in for; null where nobody is named. */
export function substituted({ substituteFor }: PrintedAttendance, scene: Scene): Person | null {
  if (substituteFor === null) return null;
  const name = personName(substituteFor);
  const same = scene.people.filter((person) => person.name.key === name.key || personName(person.listed?.printed.name ?? '').key === name.key);
  if (same.length > 0) return same.length === 1 ? same[0]! : null;
  return null;
}
