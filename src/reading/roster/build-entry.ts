import { joinMended, sliceMended, trimMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
import type { RosterEntry } from './entry.js';
import type { RosterGroup } from './group-heading.js';
import { readName, type ReadName } from './name.js';
import { isCodeOf, isShortForm, readInitials, readNote, type Note } from './note.js';
import { splitRemarks } from './remarks.js';
import { readRoles } from './roles.js';

/** What stands in a group for all of its entries: the heading (null in a sentence), and the items that they are listed for. */
export interface RosterContext {
  group: RosterGroup;
  presents: string[];
  /** The list stands in a sentence and may begin with words of its own ("the trustees Ann Lee and Bo Ray"). */
  inSentence: boolean;
  /** People go by one word, as in projects where a scribe writes down who says what. */
  nicks: boolean;
  /** The lines beside this one are names, so words that could be others are taken for one too. */
  trusting: boolean;
  /** The heading's title in the plural, under which single words are surnames ("Councillors"); null for none. */
  title: string | null;
}

/** Builds an entry from a name and the parts printed behind it, each a role, initials or a remark. */
export function buildEntry(text: Mended, name: ReadName, parts: readonly Mended[], context: RosterContext, whole: Mended): RosterEntry {
  const { group } = context;
  const entry: RosterEntry = {
    name: spaced(nameText(text, name)),
    honorific: name.honorific === null ? null : text.text.slice(name.honorific.from, name.honorific.to).replace(/:$/, '').replace(/^the\s/i, ''),
    postNominal: name.postNominal === null ? null : text.text.slice(name.postNominal.from, name.postNominal.to),
    initials: null,
    status: group.status,
    capacity: group.capacity,
    chair: group.chair,
    mode: group.mode,
    roles: [],
    presents: [...context.presents],
    substituteFor: null,
    substitutedBy: null,
    arrived: null,
    left: null,
    groupHeading: group.heading === '' ? null : group.heading,
    firm: group.strong,
    whole,
  };
  const roleParts: string[] = [];
  let chairWord: string | null = null;
  for (const part of parts.flatMap((piece) => splitRemarks(piece, entry.name.text))) {
    if (/^@[\w-]+$/.test(part.text)) continue;
    if (/^\d|@(?!\s\p{Lu})|\b(?:tel|email|phone)\b[.:]?\s*[\d+(]/iu.test(part.text)) break;
    const standIn = / for (?:the )?(\p{Lu}.{3,60})$/u.exec(part.text);
    if (standIn !== null && isWholeName(standIn[1]!)) {
      entry.substituteFor ??= standIn[1]!;
      roleParts.push(part.text.slice(0, standIn.index).trim());
      continue;
    }
    const initials = entry.initials === null ? readInitials(part.text, entry.name.text) : null;
    const note = initials === null ? readNote(part.text) : null;
    if (initials !== null) entry.initials = initials;
    else if (note === null) roleParts.push(part.text.trim());
    else {
      if (note.chair === true && !/\bin the chair|chairing|presid/i.test(part.text)) chairWord = part.text.trim();
      applyNote(entry, note);
    }
  }
  entry.initials ??= codeBehind(roleParts, entry.name.text);
  entry.roles = readRoles(roleParts.map((part) => part.replace(/^@\s/, '')));
  if (chairWord !== null && entry.status !== 'PRESENT') {
    entry.chair = false;
    entry.roles = readRoles([chairWord, ...roleParts]);
  }
  return entry;
}

/** Takes "(ALE)" from behind the body that Ann Lee is from: letters of the name, and no short form of the body. */
function codeBehind(parts: string[], name: string): string | null {
  const last = parts.at(-1);
  const code = last === undefined ? null : /^(.+?)\s\((\p{Lu}{2,4})\)$/u.exec(last);
  if (code === null || !isCodeOf(code[2]!, name) || isShortForm(code[2]!, code[1]!)) return null;
  parts[parts.length - 1] = code[1]!;
  return code[2]!;
}

function isWholeName(text: string): boolean {
  const name = readName(text);
  return name !== null && name.end >= text.length;
}

/** "Ann_Lee", as a chat writes names, is "Ann Lee". */
function spaced(name: Mended): Mended {
  return name.text.includes('_') ? { ...name, text: name.text.replaceAll('_', ' ') } : name;
}

function nameText(text: Mended, name: ReadName): Mended {
  const printed = sliceMended(text, name.from, name.to);
  const called = /^\p{Lu}\.? \((\p{Lu}\p{Ll}+)\) /u.exec(printed.text);
  if (called === null) return trimMended(printed);
  const from = printed.text.indexOf(called[1]!);
  return joinMended([sliceMended(printed, from, from + called[1]!.length), sliceMended(printed, called[0].length)]);
}

function applyNote(entry: RosterEntry, note: Note): void {
  entry.chair ||= note.chair ?? false;
  entry.status = note.status ?? entry.status;
  entry.mode = note.mode ?? entry.mode;
  entry.arrived = note.arrived ?? entry.arrived;
  entry.left = note.left ?? entry.left;
  entry.substituteFor = note.substituteFor ?? entry.substituteFor;
  entry.substitutedBy = note.substitutedBy ?? entry.substitutedBy;
  if (note.secretariat === true) entry.capacity = 'SECRETARIAT';
  else if (note.observing === true) entry.capacity = 'OBSERVER';
  else if (note.attending === true && entry.capacity === 'BOARD') entry.capacity = 'OFFICER';
  entry.presents.push(...(note.presents ?? []));
}
