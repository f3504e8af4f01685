import type { RosterEntry } from './entry.js';

/**
 * Makes one entry of what a roster says of one person in several places: as member and as chair, in a list and in a
 * sentence. Somebody listed among the members and then among those missing is missing.
 */
export function mergeEntries(entries: readonly RosterEntry[]): RosterEntry[] {
  const merged: RosterEntry[] = [];
  const known = new NamesSoFar();
  for (const entry of entries) {
    const same = known.find(entry);
    if (same !== null) {
      absorb(same, entry);
      continue;
    }
    if (isUnknownNick(entry) && merged.length > 1) continue;
    merged.push(entry);
    known.add(entry);
  }
  return merged;
}

/** "Scribe: abc": a short name that nobody on the list goes by names somebody of them, it is not known whom. */
function isUnknownNick(entry: RosterEntry): boolean {
  return entry.honorific === null && !/\s/.test(entry.name.text) && /^(?:chairs?|scribes?|minutes|clerk|notes?|note ?taker|facilitator|moderator|host|fallback scribe)$/i.test(entry.groupHeading ?? '');
}

/** Of one first name or surname no more people than this are compared by parts of their names. */
const mostAlike = 50;

/** The people listed so far, by their names and by the parts of them. */
class NamesSoFar {
  private readonly whole = new Map<string, RosterEntry[]>();
  private readonly parts = new Map<string, RosterEntry[]>();

  add(entry: RosterEntry): void {
    const words = wordsOfName(entry.name.text);
    put(this.whole, words.join(' '), entry);
    for (const part of new Set([words[0]!, words.at(-1)!])) put(this.parts, part, entry);
  }

  find(entry: RosterEntry): RosterEntry | null {
    const words = wordsOfName(entry.name.text);
    const exact = this.whole.get(words.join(' '))?.find((other) => words.length > 1 || compatible(entry, other));
    if (exact !== undefined) return exact;
    const keys = words.length === 1 ? [words[0]!] : [words[0]!, words.at(-1)!];
    const candidates = new Set(keys.flatMap((key) => this.parts.get(key) ?? []));
    const fitting = [...candidates].filter((other) => fits(words, wordsOfName(other.name.text)) && compatible(entry, other) && !areApart(entry, other));
    return fitting.length === 1 ? fitting[0]! : null;
  }
}

/** Two names of one list, or one among those present and one among those missing, are two people where they are not the same. */
function areApart(a: RosterEntry, b: RosterEntry): boolean {
  const full = [a, b].every((entry) => wordsOfName(entry.name.text).length > 1);
  return full && a.firm && b.firm && (a.status !== b.status || a.groupHeading === b.groupHeading);
}

function put(map: Map<string, RosterEntry[]>, key: string, entry: RosterEntry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else if (list.length < mostAlike) list.push(entry);
}

/** Whether one name is a shorter form of the other: a surname or first name alone, or initials before the same surname. */
export function fits(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 || b.length === 1) return a.length === 1 ? b.includes(a[0]!) && (a[0] === b[0] || a[0] === b.at(-1)) : fits(b, a);
  if (a.at(-1) !== b.at(-1)) return false;
  const first = a[0]!;
  const other = b[0]!;
  return first === other || (first.length === 1 || other.length === 1) && first[0] === other[0];
}

function compatible(a: RosterEntry, b: RosterEntry): boolean {
  const surnameAlone = [a, b].some((entry) => wordsOfName(entry.name.text).length === 1);
  const title = (entry: RosterEntry): string => (entry.honorific ?? '').toLowerCase().replaceAll(/[.]|\b(?:mr|mrs|ms|miss|dr|the)\b/g, '').trim();
  if (surnameAlone && title(a) !== '' && title(b) !== '' && title(a) !== title(b) && !(/^(?:cllr|councillor|cr|councilmember|council member)$/.test(title(a)) && /^(?:cllr|councillor|cr|councilmember|council member)$/.test(title(b)))) return false;
  const mrs = (entry: RosterEntry): string | null => /\b(?:mr|mrs|ms|miss)\b/i.exec(entry.honorific ?? '')?.[0].toLowerCase() ?? null;
  const [first, second] = [mrs(a), mrs(b)];
  return first === null || second === null || (first === 'mr') === (second === 'mr');
}

/** A name's words in lower case, without stops and call names. */
export function wordsOfName(name: string): string[] {
  return name.toLowerCase().replaceAll(/["“”'‘’()]\p{L}+["”'’)]\s/gu, '').replaceAll(/[._]/g, ' ').split(/\s+/).filter((word) => word !== '');
}

function absorb(into: RosterEntry, entry: RosterEntry): void {
  const missing = entry.status === 'APOLOGIES' || entry.status === 'ABSENT';
  if (missing && !into.firm) into.status = entry.status;
  if (!missing && entry.firm && !into.firm) into.status = entry.status;
  if (into.status === 'PRESENT') into.chair ||= entry.chair;
  if (into.mode === 'UNKNOWN') into.mode = entry.mode;
  if (into.roles.length === 0) into.roles = entry.roles;
  into.honorific ??= entry.honorific;
  into.postNominal ??= entry.postNominal;
  into.initials ??= entry.initials;
  into.substituteFor ??= entry.substituteFor;
  into.substitutedBy ??= entry.substitutedBy;
  into.arrived ??= entry.arrived;
  into.left ??= entry.left;
  into.presents.push(...entry.presents.filter((item) => !into.presents.includes(item)));
  if (wordsOfName(entry.name.text).length > wordsOfName(into.name.text).length) into.name = entry.name;
  else if (into.name.text.replaceAll('.', '').split(' ')[0]!.length === 1 && entry.name.text.split(' ')[0]!.replace('.', '').length > 1 && wordsOfName(entry.name.text).length > 1) into.name = entry.name;
}
