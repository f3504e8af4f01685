import { documentSpan, type Ruler } from '../mended.js';
import type { PrintedAttendance } from '../printed.js';
import type { RosterEntry } from '../roster/entry.js';
import { wholeSpan, type ReadItem } from './read-items.js';

/** Writes the roster as it stands in the result: spans in the document, presenters tied to the items read; `remote`: all met from afar. */
export function printedRoster(entries: readonly RosterEntry[], items: readonly ReadItem[], ruler: Ruler, chair: number | null, remote: boolean): PrintedAttendance[] {
  return entries.map((entry, index) => ({
    name: entry.name.text,
    nameSpan: documentSpan(entry.name, 0, entry.name.text.length, ruler),
    honorific: entry.honorific,
    postNominal: entry.postNominal,
    initials: entry.initials,
    status: entry.status,
    capacity: entry.capacity,
    chair: index === chair,
    mode: remote && entry.mode === 'UNKNOWN' && entry.status === 'PRESENT' ? 'REMOTE' : entry.mode,
    roles: entry.roles,
    presents: entry.presents.map((number) => ({ number, item: itemAt(items, number) })),
    substituteFor: entry.substituteFor,
    arrived: entry.arrived,
    left: entry.left,
    groupHeading: entry.groupHeading,
    span: wholeSpan(entry.whole, ruler),
  }));
}

function itemAt(items: readonly ReadItem[], number: string): number | null {
  const words = number.toLowerCase();
  const exact = items.findIndex((item) => item.number === number);
  const at = exact === -1 && /\p{L}{3}/u.test(number) ? items.findIndex((item) => item.title.toLowerCase().includes(words)) : exact;
  return at === -1 ? null : at;
}
