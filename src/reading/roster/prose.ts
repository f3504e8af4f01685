import { sliceMended, trimMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
import { splitSentences } from '../words/sentences.js';
import type { RosterContext } from './build-entry.js';
import type { RosterEntry } from './entry.js';
import type { RosterGroup } from './group-heading.js';
import { readName } from './name.js';
import { readNames } from './read-names.js';

interface Pattern {
  /** Group 1 is the list of names. */
  expression: RegExp;
  group: Partial<RosterGroup>;
  /** The names stand at the start of the sentence. */
  leads?: boolean;
}

const inSentence: RosterGroup = { heading: '', status: 'PRESENT', capacity: 'BOARD', mode: 'UNKNOWN', chair: false, strong: true, rest: 0 };
const missing = { status: 'APOLOGIES', capacity: 'UNSPECIFIED' } as const;

const patterns: readonly Pattern[] = [
  { expression: /\bapolog(?:y|ies)\b(?: for (?:absence|non-?attendance|lateness|inability to attend))?(?: (?:was|were|has been|have been|had been|had|have|has|is|are|also))*(?: (?:duly |also )?(?:received|given|noted|accepted|tendered|submitted|made|sent|recorded|conveyed|offered|presented))?(?: (?:and accepted|and noted))? (?:from|by|for|on behalf of)(?: the following:?)?\s(.+)$/is, group: missing },
  { expression: /^apologies(?: for absence)?:?\s(?=\p{Lu})(.+)$/isu, group: missing },
  { expression: /^(.+?)\s(?:had |have |has )?(?:sent|gave|tendered|given|submitted|offered|conveyed|extended) (?:his |her |their |his\/her )?(?:apologies|regrets)\b/is, group: missing, leads: true },
  { expression: /\bregrets (?:were |was )?(?:received )?from\s(.+)$/is, group: missing },
  { expression: /^(.+?)\s(?:was|were) (?:absent|not present)\b/is, group: { status: 'ABSENT', capacity: 'UNSPECIFIED' }, leads: true },
  { expression: /^(.+?)\s(?:was|were) excused\b/is, group: missing, leads: true },
  { expression: /\b(?:the )?(?:meeting|session) (?:was|is) chaired by\s(.+)$/is, group: { chair: true } },
  { expression: /^(.+?)\s(?:took|was in|occupied|assumed) the chair\b/is, group: { chair: true }, leads: true },
  { expression: /^(.+?)\s(?:presided|chaired the meeting)\b/is, group: { chair: true }, leads: true },
  { expression: /^(?:[\p{L}' ]{0,40}\s)?(?:present|in attendance|attending|participating)\s?(?:at (?:the|this) meeting\s)?(?:was|were|are|included)(?: the (?:trustees|members|directors|councillors|following members|following))?:?\s(.+)$/isu, group: {} },
  { expression: /^the following (?:[\p{L} ]{1,40} )?(?:were|was|are) (?:present|in attendance|also present)(?: at the meeting)?:\s(.+)$/isu, group: {} },
  { expression: /^(.+?),?\s(?:was|were) also present\b/is, group: { capacity: 'OFFICER' }, leads: true },
  { expression: /^(.+?),?\s(?:was|were) (?:also )?in attendance\b/is, group: { capacity: 'OFFICER' }, leads: true },
  { expression: /^(.+?),?\s(?:also )?attended(?: the meeting)?(?:\.|$)/is, group: { capacity: 'OFFICER' }, leads: true },
  { expression: /^(.+?)\s(?:took|recorded|kept) (?:the )?(?:minutes|notes)\b/is, group: { capacity: 'SECRETARIAT' }, leads: true },
];

const longestList = 1500;

const substitutions = /\b(?:with the )?substitution of\s(.+?)\sfor\s(.+?)\.?$/is;
const standIns = /^(.+?)\s(?:was|were|is|are)?\s?(?:present|attending|in attendance|attended|there)?\s?(?:as (?:a |the )?(?:substitutes?|deputy|deputies|alternates?)|substituting|substituted|deputising|deputised|deputizing)\s(?:for|of)\s(.+?)\.?$/is;

function readStandIn(sentence: Mended): RosterEntry[] {
  const within = substitutions.exec(sentence.text);
  const match = within ?? standIns.exec(sentence.text);
  if (match === null) return [];
  const context: RosterContext = { group: inSentence, presents: [], inSentence: true, nicks: false, trusting: false, title: null };
  const from = within === null ? 0 : match.index + match[0].indexOf(match[1]!);
  const read = readNames(sliceMended(sentence, from, from + match[1]!.length), context, false);
  const other = readName(match[2]!);
  if (read.entries.length !== 1 || read.leftOver.length > 0 || other === null) return [];
  return [{ ...read.entries[0]!, firm: false, whole: sentence, substituteFor: match[2]!.slice(other.from, other.to) }];
}

/** Reads who was there or missing from running text, sentence by sentence: "Apologies were received from Ann Lee." */
export function readAttendanceProse(text: Mended): RosterEntry[] {
  const entries = readAnswers(text);
  for (const sentence of splitSentences(text.text)) {
    const part = sliceMended(text, sentence.from, Math.min(sentence.to, sentence.from + longestList));
    const standIn = readStandIn(part);
    entries.push(...standIn);
    for (const pattern of standIn.length > 0 && !/\bapolog/i.test(part.text) ? [] : patterns) {
      const match = pattern.expression.exec(part.text);
      if (match === null) continue;
      const found = readList(part, match, pattern);
      if (found.length === 0) continue;
      entries.push(...found);
      break;
    }
  }
  return entries;
}

const answer = /(?:^|[,.]\s|\band\s)(\p{Lu}[^,;:“"]{2,60}?)\s(?:answered|responded),?\s["“‘']?(present|here|absent)\b/gu;

/** Who answered when the roll was called: "Ann Lee answered “present” and Bo Ray answered “absent”". */
function readAnswers(text: Mended): RosterEntry[] {
  return [...text.text.slice(0, longestList).matchAll(answer)].flatMap((match) => {
    const from = match.index + match[0].indexOf(match[1]!);
    const group: RosterGroup = { ...inSentence, status: match[2] === 'absent' ? 'ABSENT' : 'PRESENT' };
    return readNames(sliceMended(text, from, from + match[1]!.length), { group, presents: [], inSentence: true, nicks: false, trusting: false, title: null }, false).entries;
  });
}

function readList(sentence: Mended, match: RegExpExecArray, pattern: Pattern): RosterEntry[] {
  const list = match[1]!;
  const from = pattern.leads === true ? match.index : match.index + match[0].length - list.length;
  const cut = listEnd(list);
  const text = trimMended(sliceMended(sentence, from, from + withoutPublic(list.slice(0, cut))));
  const context: RosterContext = { group: { ...inSentence, ...pattern.group }, presents: [], inSentence: true, nicks: false, trusting: false, title: null };
  const read = readNames(text, context, false);
  if (pattern.leads === true && (read.leftOver.length > 0 || text.text.length > 200)) return [];
  return read.entries.map((entry) => ({ ...entry, whole: sentence }));
}

/** Unnamed people at the end of a list ("and two members of the public") are left out of it. */
function withoutPublic(list: string): number {
  const at = /,?\s(?:and|&|with)\s(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|no|other)\s(?:other\s)?(?:members? of|residents?|parishioners?|representatives?|persons?|people|visitors?|guests?)\b.*$/is.exec(list);
  return at?.index ?? list.length;
}

/** Where a list of names in a sentence ends: at its full stop, or where a clause begins. */
function listEnd(list: string): number {
  const clause = /[.;]\s*$|,?\s(?:on (?:the|a) (?:motion|proposal|proposition)|with the substitution|who|which|whose|as (?:he|she|they)|because|due to|and (?:it was|these|were|was|the apologies|accepted|noted)|with (?:the )?(?:apologies|substitution)|(?:was|were|had|has|have) (?:accepted|noted|present|also|substituted|representing|attending)|in (?:his|her|their) (?:absence|place))\b/i.exec(list);
  return clause?.index ?? list.length;
}
