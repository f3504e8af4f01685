import { honorifics } from '../lexicon/honorifics.js';
import { nameParticles } from '../lexicon/name-particles.js';
import { notNames } from '../lexicon/not-names.js';
import type { Line } from '../layout/line.js';
import { sliceMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
import { bareWord, wordsOf } from '../words/tokens.js';
import type { RosterEntry } from './entry.js';

const mostOfOneSurname = 20;

/** Gives those listed with initials only ("Ms T. Lee") the first name that the text prints once it names them in full ("Ms Tamsin Lee"). */
export function fillFirstNames(entries: readonly RosterEntry[], lines: readonly Line[]): void {
  const wanted = new Map<string, RosterEntry[]>();
  for (const entry of entries) {
    if (!/^\p{Lu}\.?(?:\s\p{Lu}\.?)*\s/u.test(entry.name.text)) continue;
    const surname = bareWord(entry.name.text.split(' ').at(-1)!);
    const same = wanted.get(surname) ?? [];
    if (same.length < mostOfOneSurname) same.push(entry);
    wanted.set(surname, same);
  }
  if (wanted.size === 0) return;
  const found = new Map<RosterEntry, Map<string, Mended>>();
  for (const line of lines) collect(line, wanted, found);
  for (const [entry, names] of found) {
    if (names.size === 1) entry.name = [...names.values()][0]!;
  }
}

function collect(line: Line, wanted: ReadonlyMap<string, RosterEntry[]>, found: Map<RosterEntry, Map<string, Mended>>): void {
  const words = wordsOf(line.body.text);
  for (const [index, word] of words.entries()) {
    const bare = bareWord(word.text).replace(/['’]s$/, '');
    for (const entry of wanted.get(bare) ?? []) {
      let first = index - 1;
      while (first > 0 && nameParticles.has(bareWord(words[first]!.text)) && /^\p{Ll}/u.test(words[first]!.text)) first -= 1;
      const printed = words[first]?.text ?? '';
      if (!/^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(printed) || printed[0] !== entry.name.text[0] || notNames.has(bareWord(printed)) || honorifics.has(bareWord(printed)) || !isTitledAlike(entry, words[first - 1]?.text ?? '')) continue;
      const name = sliceMended(line.body, words[first]!.from, word.from + word.text.replace(/['’]s\b.*$|[^\p{L}]+$/u, '').length);
      const names = found.get(entry) ?? new Map<string, Mended>();
      if (!names.has(name.text)) names.set(name.text, name);
      found.set(entry, names);
    }
  }
}

/** Another of the same surname may be spoken of: the title before the name has to be the one that the roster prints. */
function isTitledAlike(entry: RosterEntry, before: string): boolean {
  const own = bareWord(entry.honorific?.split(' ').at(-1) ?? '');
  const other = bareWord(before);
  return own === other || councillor.test(own) && councillor.test(other);
}

const councillor = /^(?:cllr|cllrs|councillor|councillors|cr|crs|councilmember)$/;
