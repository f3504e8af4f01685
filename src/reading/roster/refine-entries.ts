import { readName } from './name.js';
import { fits, wordsOfName } from './merge-entries.js';
import type { RosterEntry } from './entry.js';

const recordKeepers = /\b(?:clerk|secretary|minute|minutes|recorder|scribe|note[- ]taker|stenographer|rapporteur)\b/i;

/** Settles what follows from an entry as a whole, or from others: capacity, and who stands in for whom. */
export function refineEntries(entries: readonly RosterEntry[]): void {
  for (const entry of entries) {
    if (entry.substitutedBy !== null) standIn(entries, entry);
  }
  for (const entry of entries) {
    const titles = [entry.honorific ?? '', ...entry.roles.map((role) => role.post ?? '')].join(' ');
    if (entry.capacity === 'OFFICER' && recordKeepers.test(titles)) entry.capacity = 'SECRETARIAT';
    if (entry.presents.length === 0) continue;
    if (entry.capacity === 'OFFICER' || entry.capacity === 'OBSERVER' || entry.roles.length > 0 && entry.capacity === 'UNSPECIFIED') entry.capacity = 'PRESENTER';
    else if (entry.capacity === 'BOARD' && isRegister(entry) && !/\b(?:member|cllr|councillor|trustee)\b/i.test(titles)) entry.capacity = 'PRESENTER';
    else if (entry.capacity === 'BOARD' || entry.capacity === 'SECRETARIAT') entry.presents = [];
  }
}

/** A register lists all who came, members or not. */
function isRegister(entry: RosterEntry): boolean {
  return /^(?:attendance|attendees|participants|attendance register|register of attendance|list of attendees|list of participants)$/i.test(entry.groupHeading ?? '');
}

function standIn(entries: readonly RosterEntry[], absent: RosterEntry): void {
  const name = readName(absent.substitutedBy!, { single: true });
  if (name === null) return;
  const words = wordsOfName(absent.substitutedBy!.slice(name.from, name.to));
  const there = entries.filter((entry) => entry !== absent && fits(words, wordsOfName(entry.name.text)));
  if (there.length === 1) there[0]!.substituteFor ??= absent.name.text;
}
