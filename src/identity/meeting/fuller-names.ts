import { letterKey } from '../words/fold.js';
import { Grouped } from '../words/grouped.js';
import { FormIndex } from '../words/form-index.js';
import { isCapitalised, tokenise, type Token } from '../words/tokens.js';
import { initialsFit, isInitial, personName, type PersonName } from '../names/person-name.js';

/**
 * The fullest form in which the texts print each name of the roster: where the roster has "A. Lee" and a text "Ann Lee",
 * and no other name of the roster fits, that is Ann Lee. Names in the order given; a name with two full forms stays.
 */
export function fullerNames(names: readonly PersonName[], texts: readonly string[]): PersonName[] {
  const short = names.filter(({ given }) => given.length > 0 && given.every(isInitial));
  if (short.length === 0) return [...names];
  const namesakes = new Grouped<string, PersonName>();
  for (const name of names) namesakes.add(letterKey(name.surname), name);
  const surnames = new FormIndex<PersonName>();
  for (const name of short) surnames.add(name.surname, name);
  const found = new Map<PersonName, Map<string, PersonName>>();
  for (const text of texts) {
    const tokens = tokenise(text);
    for (const { value, first, last } of surnames.find(tokens)) {
      const full = fullName(value, first, last, tokens, text);
      if (full === null || namesakes.of(letterKey(value.surname)).some((other) => other !== value && initialsFit(other, full))) continue;
      found.set(value, (found.get(value) ?? new Map()).set(full.key, full));
    }
  }
  return names.map((name) => {
    const forms = [...(found.get(name)?.values() ?? [])];
    return forms.length === 1 ? forms[0]! : name;
  });
}

function fullName(short: PersonName, first: number, last: number, tokens: readonly Token[], text: string): PersonName | null {
  const count = short.given.length;
  const given = tokens.slice(first - count, first);
  if (first < count || !given.every((token, index) => isCapitalised(token) && (index === 0 || token.joined)) || !tokens[first]!.joined)
    return null;
  const name = personName(text.slice(given[0]!.from, tokens[last]!.to).replace(/\s+/g, ' '));
  return name.given.every(isInitial) || !initialsFit(name, short) ? null : name;
}
