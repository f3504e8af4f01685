import { monthNumbers } from '../../reading/lexicon/month-names.js';
import { isInitial } from '../names/person-name.js';
import { letterKey } from '../words/fold.js';
import { Grouped } from '../words/grouped.js';
import { isCapitalised, type Token } from '../words/tokens.js';
import { among, type Finding, type Passage } from './finding.js';
import type { Person, Scene } from './scene.js';

/** Given names that are words of English too: they count only where somebody acts. */
const words: ReadonlySet<string> = new Set(['will', 'mark', 'grace', 'hope', 'faith', 'joy', 'frank', 'rob', 'bill', 'sue', 'pat', 'jack', 'rose', 'iris', 'ivy', 'dawn', 'drew', 'chase', 'grant', 'art', 'miles', 'max', 'nick', 'pearl', 'ruby', 'summer', 'sunny', 'victor', 'patience', 'reed', 'cliff', 'dean', 'ray', 'gene', 'guy', 'harry', 'kit', 'lance', 'penny', 'robin', 'rusty', 'sandy', 'skip', 'ward', 'christian', 'charity', 'olive', 'tab', 'bob', 'don']);

/** Finds people of the roster by their first name alone, where the roster leaves one reading. */
export class GivenNameFinder {
  private readonly people = new Grouped<string, Person>();
  private readonly surnames: ReadonlySet<string>;

  constructor(scene: Scene) {
    this.surnames = new Set(scene.people.map(({ name }) => letterKey(name.surname)));
    for (const person of scene.people) {
      const given = person.name.given[0];
      if (person.listed === null || given === undefined || isInitial(given)) continue;
      this.people.add(letterKey(given), person);
    }
  }

  /** All people named by first name in the passage. */
  find(passage: Passage): Finding[] {
    return passage.tokens.flatMap((token, index) => {
      const people = isCapitalised(token) && !this.surnames.has(token.key) ? this.people.of(token.key) : [];
      if (people.length === 0 || !stands(token, index, passage)) return [];
      const acts = passage.acts(index);
      if (people.length > 1 && !acts) return [];
      return among({ first: index, last: index }, 'PERSON', people.map(({ id }) => id), 'INFERRED', acts ? 0.85 : 0.75, 'several people of the roster have this first name') ?? [];
    });
  }
}

function stands(token: Token, index: number, passage: Passage): boolean {
  const [before, after] = [passage.tokens[index - 1], passage.tokens[index + 1]];
  if (after?.joined === true && isCapitalised(after) && !(passage.acts(index) && !passage.acts(index + 1))) return false;
  if (passage.acts(index)) return before === undefined || !token.joined || !passage.acts(index - 1) || !isCapitalised(before);
  if (words.has(token.key) || monthNumbers.has(token.key) || token.opens) return false;
  return before === undefined || !token.joined || (!isCapitalised(before) && !/^(?:the|a|an|in|at|near|saint|st)$/.test(before.key));
}
