import type { RosterEntry } from './entry.js';

/** Who chaired, as a position in the roster; `stated` where a text calls that person so. */
export interface FoundChair {
  index: number;
  stated: boolean;
}

const opening = /^([^.;]{3,80}?)\s(?:then |formally |also )?(?:welcomed|opened|closed|thanked|called|declared|adjourned)\b[^.]{0,80}\b(?:meeting|everyone|all|members|attendees|board|committee|order|present)\b/u;

/** Finds who chaired: the one called so in the roster, else in the text, else the one in office who opened or closed the meeting. */
export function findChair(roster: readonly RosterEntry[], paragraphs: readonly string[]): FoundChair | null {
  const called = roster.findIndex((entry) => entry.chair && entry.status !== 'APOLOGIES' && entry.status !== 'ABSENT');
  if (called !== -1) return { index: called, stated: true };
  for (const text of paragraphs) {
    const named = statedIn(roster, text);
    if (named !== -1) return { index: named, stated: true };
  }
  for (const text of paragraphs) {
    const office = officeIn(roster, text);
    if (office !== -1) return { index: office, stated: false };
  }
  return null;
}

function statedIn(roster: readonly RosterEntry[], text: string): number {
  const head = text.slice(0, 600);
  const before = /\b(?:[Cc]hair(?:man|person|woman)?|presided over by|chaired by|presiding),?\s((?:[\p{Lu}][\p{L}.'’-]*\s?){1,5})/u.exec(head);
  const behind = /((?:[\p{Lu}][\p{L}.'’-]*\s){1,5})(?:was |took |in )?(?:the |to )?(?:in the chair|the chair|presided|chaired|presiding)\b/u.exec(head);
  for (const match of [before, behind]) {
    const index = match === null ? -1 : matching(roster, match[1]!.trim());
    if (index !== -1) return index;
  }
  return -1;
}

function officeIn(roster: readonly RosterEntry[], text: string): number {
  const match = opening.exec(text.slice(0, 600));
  if (match === null) return -1;
  const subject = match[1]!.trim().replace(/,$/, '');
  const parts = subject.split(/,\s/);
  for (const part of [subject, ...parts.toReversed()]) {
    const index = matching(roster, part.replace(/^the\s/i, ''));
    if (index !== -1) return index;
  }
  return -1;
}

function matching(roster: readonly RosterEntry[], printed: string): number {
  const lower = printed.toLowerCase();
  const byName = roster.findIndex((entry) => entry.status === 'PRESENT' && (lower.endsWith(entry.name.text.toLowerCase()) || surnameFits(entry, lower)));
  if (byName !== -1) return byName;
  return roster.findIndex((entry) => entry.status === 'PRESENT' && (officeOf(entry.honorific) === lower || entry.roles.some((role) => role.post?.toLowerCase() === lower)));
}

function surnameFits(entry: RosterEntry, lower: string): boolean {
  const words = lower.split(' ');
  const surname = entry.name.text.split(' ').at(-1)!.toLowerCase();
  return words.length > 1 && words.at(-1) === surname;
}

function officeOf(honorific: string | null): string | null {
  return honorific === null ? null : honorific.toLowerCase().replace(/\s(?:for|of)\s.*$/, '');
}
