import { confidenceOf } from '../confidence.js';
import { honorificBefore } from '../names/honorific.js';
import { Grouped } from '../words/grouped.js';
import { isAcronym, isCapitalised, type Token } from '../words/tokens.js';
import { among, type Finding, type Passage } from './finding.js';
import type { Person, Scene } from './scene.js';

/** Abbreviations that minutes use without any person in mind: initials only where somebody acts. */
const common: ReadonlySet<string> = new Set([
  'IT', 'HR', 'PR', 'UK', 'US', 'EU', 'UN', 'AM', 'PM', 'TV', 'ID', 'MP', 'AI', 'CV', 'GP', 'PC', 'PA', 'QA', 'CEO', 'COO', 'CFO',
  'NHS', 'AOB', 'TBC', 'TBA', 'NB', 'OK', 'RE', 'CC', 'DC', 'VAT', 'FOI', 'PDF', 'PE', 'CT', 'CD', 'AD', 'BC', 'ER', 'MS', 'DR',
]);

const determiners = /^(?:the|a|an|this|that|these|those|our|your|their|its|each|every|any|no|some|all|both|another|other|of)$/;
const longestInitials = 5;
const mostPeople = 12;

/** Finds people by their initials, against this meeting's own roster and nothing else. */
export class InitialsFinder {
  private readonly people = new Grouped<string, Person>();

  constructor(scene: Scene) {
    for (const person of scene.people) {
      for (const form of person.listed?.initials ?? []) this.people.add(form, person);
    }
  }

  /** All people whose initials stand in the passage; unsure where a form fits several. */
  find(passage: Passage): Finding[] {
    const { tokens } = passage;
    return tokens.flatMap((token, first) => {
      const last = lastLetter(tokens, first);
      const form = tokens.slice(first, last + 1).map(({ text }) => text).join('').toUpperCase();
      const people = isAcronym(token) || last > first || /^\p{Lu}+\p{N}$/u.test(token.text) ? this.people.of(form) : [];
      if (people.length === 0 || form.length > longestInitials || !this.stands({ first, last }, form, passage)) return [];
      const ids = people.slice(0, mostPeople).map(({ id }) => id);
      const reason = `the initials ${form} fit several people of the roster`;
      return among({ first, last }, 'PERSON', ids, 'INITIALS', confidenceOf.INITIALS, reason) ?? [];
    });
  }

  private stands({ first, last }: { first: number; last: number }, form: string, passage: Passage): boolean {
    const { text, tokens } = passage;
    const [before, token, after] = [tokens[first - 1], tokens[first]!, tokens[last + 1]];
    if (isHyphened(text, token, tokens[last]!)) return false;
    const ends = after === undefined || !after.joined || !passage.acts(last + 1) || this.isListed(after) || !isCapitalised(after);
    const acts = passage.acts(first) && ends;
    if (acts && !(before !== undefined && token.joined && passage.acts(first - 1) && determiners.test(before.key))) return true;
    if (common.has(form)) return false;
    if (after?.joined === true && (/^\p{N}/u.test(after.text) || (isCapitalised(after) && !this.isListed(after)))) return false;
    if (before === undefined || !token.joined) return true;
    if (determiners.test(before.key) && before.key !== 'of' || /^\p{N}/u.test(before.text)) return false;
    return !isCapitalised(before) || before.opens || this.isListed(before) || honorificBefore(tokens, first, new Set()) !== null;
  }

  private isListed(token: Token): boolean {
    return isAcronym(token) && this.people.of(token.text.toUpperCase()).length > 0;
  }
}

/** "A.L." is one set of initials, written in two words. */
function lastLetter(tokens: readonly Token[], first: number): number {
  let last = first;
  if (!/^\p{Lu}$/u.test(tokens[first]!.text) || tokens[first - 1]?.text.length === 1) return first;
  while (last - first < longestInitials - 1 && followsDirectly(tokens[last]!, tokens[last + 1])) last += 1;
  return last;
}

function followsDirectly(token: Token, next: Token | undefined): boolean {
  return next !== undefined && next.from - token.to === 1 && /^\p{Lu}$/u.test(next.text);
}

function isHyphened(text: string, first: Token, last: Token): boolean {
  const isHyphen = (sign: string | undefined): boolean => sign !== undefined && /[-\u2010\u2011]/.test(sign);
  return isHyphen(text[first.from - 1]) || isHyphen(text[last.to]);
}
