import { plainMended, sliceMended } from '../layout/mended-text.js';
import { readName, type ReadName } from './name.js';
import { fits, wordsOfName } from './merge-entries.js';
import type { RosterEntry } from './entry.js';

const recordKeepers = /\b(?:clerk|secretary|minute|minutes|recorder|scribe|note[- ]taker|stenographer|rapporteur)\b/i;

const ofSentences = /\s(?:spoke|said|asked|told|raised|reported|explained|wished|was|were|which|who|that|had|has)\s/;

/** Settles what follows from an entry as a whole, or from others: capacity, and who stands in for whom. */
export function refineEntries(entries: RosterEntry[]): void {
  entries.splice(0, entries.length, ...entries.filter((entry) => !isSentence(entry)));
  readOtherCodes(entries);
  if (!entries.some((entry) => entry.capacity === 'BOARD' && entry.status === 'PRESENT')) {
    for (const entry of entries) if (entry.capacity === 'OFFICER' && /^(?:in attendance|attending|attended|those attending|those in attendance)$/i.test(entry.groupHeading ?? '')) entry.capacity = 'BOARD';
  }
  for (const entry of entries) if (entry.substitutedBy !== null) standIn(entries, entry);
  for (const entry of entries) {
    const titles = [entry.honorific ?? '', ...entry.roles.map((role) => role.post ?? '')].join(' ');
    if (entry.capacity === 'OFFICER' && recordKeepers.test(titles)) entry.capacity = 'SECRETARIAT';
    if (entry.presents.length === 0) continue;
    if (entry.capacity === 'OFFICER' || entry.capacity === 'OBSERVER' || entry.roles.length > 0 && entry.capacity === 'UNSPECIFIED') entry.capacity = 'PRESENTER';
    else if (entry.capacity === 'BOARD' && isRegister(entry) && !/\b(?:member|cllr|councillor|trustee)\b/i.test(titles)) entry.capacity = 'PRESENTER';
    else if (entry.capacity === 'BOARD' || entry.capacity === 'SECRETARIAT') entry.presents = [];
  }
}

/** A sentence that begins with a name is no line of a roster: "Mrs Ann Lee of Mill Lane spoke about the lamps which ...". */
function isSentence({ roles }: RosterEntry): boolean {
  return roles.flatMap(({ post, organisation }) => [post ?? '', organisation ?? '']).some((text) => text.length > 60 && ofSentences.test(text));
}

const leastCodes = 3;

/** Where most entries print initials, letters behind the name or the body that are no part of the name ("(ARL)" of Ann Lee) are initials too. */
function readOtherCodes(entries: readonly RosterEntry[]): void {
  const coded = entries.filter((entry) => entry.initials !== null).length;
  if (coded < leastCodes || coded * 2 < entries.length) return;
  for (const entry of entries) {
    const role = entry.roles.at(-1);
    const alone = entry.initials === null && entry.roles.length === 1 ? role!.organisation ?? role!.post ?? '' : '';
    if (/^\p{Lu}{2,4}$/u.test(alone) && alone[0] === entry.name.text[0]) {
      entry.initials = alone;
      entry.roles = [];
      continue;
    }
    const code = entry.initials === null && role?.organisation != null ? /^(.+?)\s\((\p{Lu}{2,4})\)$/u.exec(role.organisation) : null;
    if (code === null || code[2]![0] !== entry.name.text[0]) continue;
    entry.initials = code[2]!;
    role!.organisation = code[1]!;
  }
}

/** Who was there in the place of somebody, and is named only beside that name. */
function substituteOf(absent: RosterEntry, name: ReadName): RosterEntry {
  const text = absent.substitutedBy!;
  const at = absent.whole.text.indexOf(text);
  const place = at === -1 ? absent.whole : sliceMended(absent.whole, at, at + text.length);
  return {
    ...absent,
    name: at === -1 ? plainMended(text.slice(name.from, name.to), absent.whole.pieces[0]?.start ?? 0) : sliceMended(place, name.from, name.to),
    honorific: name.honorific === null ? null : text.slice(name.honorific.from, name.honorific.to),
    postNominal: null, initials: null, status: 'PRESENT', capacity: 'BOARD', chair: false, mode: 'UNKNOWN', roles: [], presents: [], substituteFor: absent.name.text, substitutedBy: null, arrived: null, left: null, whole: place,
  };
}

/** A register lists all who came, members or not. */
function isRegister(entry: RosterEntry): boolean {
  return /^(?:attendance|attendees|participants|attendance register|register of attendance|list of attendees|list of participants)$/i.test(entry.groupHeading ?? '');
}

function standIn(entries: RosterEntry[], absent: RosterEntry): void {
  const name = readName(absent.substitutedBy!, { single: true });
  if (name === null) return;
  const words = wordsOfName(absent.substitutedBy!.slice(name.from, name.to));
  const there = entries.filter((entry) => entry !== absent && fits(words, wordsOfName(entry.name.text)));
  if (there.length === 1) there[0]!.substituteFor ??= absent.name.text;
  if (there.length === 0 && words.length > 1) entries.push(substituteOf(absent, name));
}
