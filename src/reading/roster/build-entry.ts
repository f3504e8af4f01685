import { sliceMended, trimMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
import type { PrintedRole } from '../printed.js';
import type { RosterEntry } from './entry.js';
import type { RosterGroup } from './group-heading.js';
import type { ReadName } from './name.js';
import { readInitials, readNote, type Note } from './note.js';
import { readRoles } from './roles.js';

/** What stands in a group for all of its entries: the heading, and the item that they are listed for. */
export interface RosterContext {
  group: RosterGroup | null;
  presents: string[];
}

/** Builds an entry from a name and the parts printed behind it, each a role, initials or a remark. */
export function buildEntry(text: Mended, name: ReadName, parts: readonly Mended[], context: RosterContext, whole: Mended, shared: readonly PrintedRole[] = []): RosterEntry {
  const { group } = context;
  const printedName = sliceMended(text, name.from, name.to);
  const entry: RosterEntry = {
    name: trimMended(printedName),
    honorific: name.honorific === null ? null : text.text.slice(name.honorific.from, name.honorific.to).replace(/:$/, ''),
    postNominal: name.postNominal === null ? null : text.text.slice(name.postNominal.from, name.postNominal.to).replace(/^\(|\)$/g, ''),
    initials: null,
    status: group?.status ?? 'PRESENT',
    capacity: group?.capacity ?? 'UNSPECIFIED',
    chair: group?.chair ?? false,
    mode: group?.mode ?? 'UNKNOWN',
    roles: [],
    presents: [...context.presents],
    substituteFor: null,
    arrived: null,
    left: null,
    groupHeading: group?.heading ?? null,
    whole,
  };
  const roleParts: string[] = [];
  for (const part of parts) {
    const initials = entry.initials === null ? readInitials(part.text, entry.name.text) : null;
    if (initials !== null) {
      entry.initials = initials;
      continue;
    }
    const note = readNote(part.text);
    if (note === null) roleParts.push(part.text.trim());
    else applyNote(entry, note);
  }
  entry.roles = [...readRoles(roleParts), ...shared];
  return entry;
}

function applyNote(entry: RosterEntry, note: Note): void {
  entry.chair ||= note.chair ?? false;
  entry.status = note.status ?? entry.status;
  entry.mode = note.mode ?? entry.mode;
  entry.arrived = note.arrived ?? entry.arrived;
  entry.left = note.left ?? entry.left;
  entry.substituteFor = note.substituteFor ?? entry.substituteFor;
  if (note.secretariat === true) entry.capacity = 'SECRETARIAT';
  entry.presents.push(...(note.presents ?? []));
}
