import { acronymFits, acronymKey, acronymsOf } from '../words/acronym.js';
import { letterKey } from '../words/fold.js';
import { Grouped } from '../words/grouped.js';
import { isAcronym, tokenise, type Token } from '../words/tokens.js';
import { isAbbreviation, type BodyName } from './body-name.js';

/** All that one document prints for one body. */
export interface BodyGroup {
  /** The fullest name printed. */
  name: string;
  forms: Set<string>;
  abbreviation: string | null;
  /** Where it was printed first: as the meeting's own board, in the roster, or in the text. */
  origin: 'BOARD' | 'ROSTER' | 'TEXT';
}

/** Puts the names of bodies that one document prints into groups that mean the same body. */
export class BodyGroups {
  readonly all: BodyGroup[] = [];
  private readonly byKey = new Map<string, BodyGroup>();
  private readonly byAcronym = new Grouped<string, BodyGroup>();
  private readonly abbreviations = new Map<string, BodyGroup>();
  private readonly withAcronym: BodyGroup[] = [];

  /** Adds one printed name and hands back its group. */
  add({ name, abbreviation }: BodyName, origin: BodyGroup['origin']): BodyGroup {
    const group = this.find(name, abbreviation) ?? this.begin(name, origin);
    group.forms.add(name);
    this.byKey.set(letterKey(name), group);
    if (abbreviation !== null) this.abbreviate(group, abbreviation);
    if (isAbbreviation(name)) group.abbreviation ??= name;
    if (isAbbreviation(group.name) && !isAbbreviation(name)) this.rename(group, name);
    return group;
  }

  /** Notes that the document uses an abbreviation for the group's body. */
  abbreviate(group: BodyGroup, abbreviation: string): void {
    group.abbreviation ??= abbreviation;
    for (const form of [abbreviation, ...partlyShort(group.name, abbreviation)]) {
      group.forms.add(form);
      this.byKey.set(letterKey(form), group);
    }
  }

  /** The group that a name or abbreviation belongs to, if it was printed. */
  named(name: string): BodyGroup | undefined {
    return this.byKey.get(letterKey(name));
  }

  /** The one group whose full name the abbreviation fits; undefined where none or several do. */
  fitting(abbreviation: string): BodyGroup | undefined {
    const fits = new Set(this.byAcronym.of(acronymKey(abbreviation)));
    return fits.size === 1 ? [...fits][0] : undefined;
  }

  private find(name: string, abbreviation: string | null): BodyGroup | undefined {
    const known = this.named(name) ?? (abbreviation === null ? undefined : this.abbreviated(abbreviation, name));
    if (known !== undefined) return known;
    if (isAbbreviation(name)) return this.fitting(name);
    const short = [...acronymsOf(name)]
      .map((form) => this.abbreviations.get(form))
      .find((group) => group !== undefined && isAbbreviation(group.name));
    return short ?? this.longerOf(name);
  }

  /** "FSB" printed alone, then "Ferry Safety Board (FSB)": the abbreviation joins them only where no other full name holds it. */
  private abbreviated(abbreviation: string, name: string): BodyGroup | undefined {
    const group = this.named(abbreviation);
    return group !== undefined && (isAbbreviation(group.name) || letterKey(group.name) === letterKey(name)) ? group : undefined;
  }

  /** The one group printed in the text that differs by abbreviations alone: "FSB Board" and "Northern FSB Board". */
  private longerOf(name: string): BodyGroup | undefined {
    if (!tokenise(name).some(isAcronym)) return undefined;
    const longer = this.withAcronym.filter((group) => isWithin(name, group.name) || isWithin(group.name, name));
    const group = longer.length === 1 ? longer[0] : undefined;
    if (group !== undefined && name.length > group.name.length) this.rename(group, name);
    return group;
  }

  private begin(name: string, origin: BodyGroup['origin']): BodyGroup {
    const group: BodyGroup = { name, forms: new Set(), abbreviation: null, origin };
    this.all.push(group);
    if (isAbbreviation(name)) this.abbreviations.set(acronymKey(name), group);
    this.index(group);
    return group;
  }

  private rename(group: BodyGroup, name: string): void {
    group.name = name;
    this.index(group);
  }

  private index(group: BodyGroup): void {
    const hasAcronym = tokenise(group.name).some(isAcronym);
    if (hasAcronym && group.origin === 'TEXT' && !isAbbreviation(group.name) && this.withAcronym.length < mostCompared)
      this.withAcronym.push(group);
    if (!hasAcronym) for (const form of acronymsOf(group.name)) this.byAcronym.add(form, group);
  }
}

/** "Dover Ferry Board (FB)" is also "Dover FB". */
function partlyShort(name: string, abbreviation: string): string[] {
  const words = name.split(' ');
  const first = words.findIndex((_, index) => index > 0 && acronymFits(abbreviation, words.slice(index).join(' ')));
  return first < 1 || acronymFits(abbreviation, name) ? [] : [`${words.slice(0, first).join(' ')} ${abbreviation}`];
}

const mostCompared = 40;

function isWithin(short: string, long: string): boolean {
  const [few, many] = [wordsOf(short), wordsOf(long)];
  if (few.length < 2 || few.length >= many.length || few.at(-1)!.key !== many.at(-1)!.key) return false;
  const extra: Token[] = [];
  let index = 0;
  for (const word of many) {
    if (word.key === few[index]?.key) index += 1;
    else extra.push(word);
  }
  return index === few.length && (extra.every(isAcronym) || few.slice(0, -1).every(isAcronym));
}

function wordsOf(name: string): Token[] {
  return tokenise(name).filter((token) => token.key !== 'the');
}
