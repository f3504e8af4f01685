import { honorifics } from '../../reading/lexicon/honorifics.js';
import { fold } from '../words/fold.js';
import { tokenise, type Token } from '../words/tokens.js';

/** Honorifics that say nothing of an office: courtesy, learning, rank of nobility, or being a member of the board. In lower case. */
const bareHonorifics: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'doctor', 'prof', 'professor', 'sir', 'dame', 'lord', 'lady', 'baroness', 'baron',
  'viscount', 'viscountess', 'earl', 'countess', 'rev', 'revd', 'reverend', 'canon', 'fr', 'father', 'sister', 'sr', 'br', 'rabbi',
  'imam', 'pastor', 'rt', 'hon', 'honourable', 'honorable', 'the', 'madam', 'cllr', 'cllrs', 'clr', 'clrs', 'cr', 'crs',
  'councillor', 'councillors', 'councilor', 'councilors', 'councilmember', 'councilmembers', 'councilman', 'councilwoman',
  'councilperson', 'alderman', 'aldermen', 'alderwoman', 'alderperson', 'ald', 'trustee', 'trustees', 'supervisor', 'supervisors',
  'selectman', 'selectwoman', 'selectperson', 'assemblymember', 'assemblyman', 'assemblywoman', 'member', 'members', 'aunty',
  'uncle', 'kaumatua', 'borough', 'county', 'district', 'parish', 'town', 'city', 'ward', 'council', 'board', 'committee', 'esq',
  'comhairleoir', 'an', 'chair', 'chairman', 'chairwoman', 'chairperson', 'commissioners', 'directors', 'captain', 'capt',
  'colonel', 'col', 'major', 'brigadier', 'admiral', 'senator', 'senators', 'representative', 'representatives', 'student', 'right',
]);

const female: ReadonlySet<string> = new Set([
  'mrs', 'ms', 'miss', 'dame', 'lady', 'baroness', 'countess', 'viscountess', 'sister', 'madam', 'councilwoman', 'alderwoman',
  'selectwoman', 'chairwoman', 'aunty',
]);
const male: ReadonlySet<string> = new Set([
  'mr', 'sir', 'lord', 'baron', 'viscount', 'earl', 'fr', 'father', 'councilman', 'selectman', 'chairman', 'uncle',
]);

/** The office in what is printed before a name: "Deputy Commissioner" of itself, null for "Cllr Mrs". */
export function officeOf(honorific: string): string | null {
  const tokens = tokenise(honorific);
  let first = 0;
  let last = tokens.length - 1;
  while (first <= last && isBare(tokens, first, last)) first += 1;
  while (last >= first && bareHonorifics.has(tokens[last]!.key)) last -= 1;
  return first > last ? null : honorific.slice(tokens[first]!.from, tokens[last]!.end);
}

/** "District" is bare in "District Councillor", not in "District Commander". */
function isBare(tokens: readonly Token[], first: number, last: number): boolean {
  if (!bareHonorifics.has(tokens[first]!.key)) return false;
  const qualifies = /^(?:borough|county|district|parish|town|city|ward|council|board|committee|student)$/.test(tokens[first]!.key);
  return !qualifies || first === last || tokens.slice(first + 1, last + 1).every((token) => bareHonorifics.has(token.key));
}

/** Whether two honorifics cannot belong to one person: "Mr" and "Mrs". */
export function honorificsClash(one: string, other: string): boolean {
  const [a, b] = [genderOf(one), genderOf(other)];
  return a !== null && b !== null && a !== b;
}

/** What an honorific says of the pronoun: `she`, `he`, or null where it says nothing. */
export function genderOf(honorific: string): 'she' | 'he' | null {
  const words = fold(honorific).split(/[^\p{L}]+/u);
  if (words.some((word) => female.has(word))) return 'she';
  return words.some((word) => male.has(word)) ? 'he' : null;
}

const longestHonorific = 4;

/** The honorific that ends right before token `at`, as its first token; null where none stands there. `offices` are further ones, as letter keys. */
export function honorificBefore(tokens: readonly Token[], at: number, offices: ReadonlySet<string>): number | null {
  let first: number | null = null;
  for (let again = 0; again < 2; again += 1) {
    const next = oneBefore(tokens, first ?? at, offices);
    if (next === null) break;
    first = next;
  }
  return first;
}

function oneBefore(tokens: readonly Token[], at: number, offices: ReadonlySet<string>): number | null {
  for (let length = longestHonorific; length >= 1; length -= 1) {
    const first = at - length;
    if (first < 0 || !tokens.slice(first + 1, at + 1).every((token) => token.joined)) continue;
    const words = tokens.slice(first, at);
    if (!/^\p{Lu}/u.test(words[0]!.text) || words.some((word) => word.possessive)) continue;
    if (honorifics.has(words.map((word) => fold(word.text)).join(' ')) || offices.has(words.map((word) => word.key).join(''))) return first;
  }
  return null;
}
