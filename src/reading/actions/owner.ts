import { actionVerbs } from '../lexicon/action-verbs.js';
import { bareWord, wordsOf, type Word } from '../words/tokens.js';
import { isDoer } from './task-sentence.js';

/** A part of an action's text, as offsets into it. */
export interface Place {
  from: number;
  to: number;
}

/** Who has to act and who receives what is done; null where the text names nobody. */
export interface ActionParties {
  owner: Place | null;
  recipient: Place | null;
}

interface Duty {
  /** Position of the word before which the subject ends, and of the verb that says what is to be done. */
  index: number;
  verb: number;
  passive: boolean;
  receives: boolean;
}

const farthestVerb = 24;
const receiving = new Set(['receive', 'note', 'get', 'see']);
const happening = new Set(['go', 'come', 'proceed', 'continue', 'start', 'remain', 'include', 'appear', 'stay', 'begin']);
const duties = new Set(['to', 'will', 'shall', 'would', 'should', 'must']);
const undertakings = /^(?:agreed|undertook|promised|offered|volunteered|was|were|is|are|undertakes|agrees|has|have)$/;

/** Reads from the words of an action who is to act: "AL to write to the Trust". A passive one ("A plan to be drawn up") names nobody, unless by whom. */
export function readParties(text: string): ActionParties {
  const words = wordsOf(text, 60);
  const duty = dutyAt(words);
  if (duty === null) return { owner: null, recipient: recipientIn(text, words, 0) };
  const subject = subjectOf(text, words, duty.index);
  if (duty.passive) return { owner: agentOf(text), recipient: recipientIn(text, words, duty.verb + 1) };
  if (subject === null) return { owner: null, recipient: null };
  if (duty.receives) return { owner: null, recipient: subject };
  const verb = bareWord(words[duty.verb]?.text ?? '');
  if (happening.has(verb) && !isDoer(words.slice(0, duty.index), () => false) && !/^\p{Lu}\S*$/u.test(text.slice(subject.from, subject.to))) return { owner: null, recipient: recipientIn(text, words, duty.verb) };
  return { owner: subject, recipient: recipientIn(text, words, duty.verb) };
}

function dutyAt(words: readonly Word[]): Duty | null {
  if (words.length === 0 || actionVerbs.has(bareWord(words[0]!.text)) && !/^(?:Lead|Chair|Link|Host)$/.test(words[0]!.text)) return null;
  for (let index = 1; index < Math.min(words.length, farthestVerb); index += 1) {
    if (endsSentence(words[index - 1]!.text)) return null;
    const word = words[index]!.text;
    if (!duties.has(word)) continue;
    let verb = index + 1;
    while (verb < words.length && /^(?:also|then|now|further|jointly|urgently|both|each|please|formally|next|first|only|\p{L}+ly)$/u.test(words[verb]!.text)) verb += 1;
    const bare = bareWord(words[verb]?.text ?? '');
    const subject = beforeUndertaking(words, index);
    if (bare === 'be') return { index: subject, verb, passive: isPassive(words, verb), receives: bareWord(words[verb + 1]?.text ?? '') === 'informed' };
    const known = actionVerbs.has(bare) || /^\p{Ll}/u.test(words[verb]?.text ?? '') && (word !== 'to' || isDoer(words.slice(0, subject), () => false));
    if (known) return { index: subject, verb, passive: false, receives: receiving.has(bare) };
  }
  return null;
}

function endsSentence(word: string): boolean {
  return /[;?!]$/.test(word) || /\p{L}{3,}\.$/u.test(word) && !/^(?:Cllrs?|Clrs?|Messrs|Profs?|Capt|Revd?|Supt|Insp|Hon)\.$/.test(word);
}

/** "Ann undertook to write", "the Clerk was asked to write": who has to act stands before the undertaking. */
function beforeUndertaking(words: readonly Word[], to: number): number {
  const first = words.slice(0, to).findIndex((word, index) => index > 0 && undertakings.test(word.text));
  return first === -1 ? to : first;
}

function isPassive(words: readonly Word[], verb: number): boolean {
  return !/^(?:responsible|in|available|present|there)$/.test(bareWord(words[verb + 1]?.text ?? ''));
}

/** By whom a passive task is to be done: "to be agreed by AL and BR". */
function agentOf(text: string): Place | null {
  const match = /\bto be \p{L}+(?:,? (?:and|or) \p{L}+)?\sby\s(?:the\s)?((?:\p{Lu}{2,4}\d?|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)(?:(?:\s?[,/&]\s?|\sand\s)(?:\p{Lu}{2,4}\d?|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)){0,4})(?=[.,;]|\s(?:by|before|in|for|at)\b|$)/u.exec(text);
  if (match === null || /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Christmas|Easter|Q\d)/.test(match[1]!)) return null;
  const from = match.index + match[0].length - match[1]!.length;
  return { from, to: from + match[1]!.length };
}

function subjectOf(text: string, words: readonly Word[], duty: number): Place | null {
  const from = words[0]!.from;
  const to = words[Math.max(duty - 1, 0)]!.to;
  const subject = text.slice(from, to).replace(/[,:]$/, '');
  if (/^(?:it|this|that|these|there|which)\b/i.test(subject) || /\b(?:was|were|is|are|has|have|had|agreed|that|suggested|asked|requested)\b/.test(subject)) return null;
  return { from, to: from + subject.length };
}

const givingVerbs = new Set([
  'report', 'send', 'provide', 'circulate', 'submit', 'present', 'forward', 'share', 'give', 'supply', 'feed', 'feedback', 'distribute', 'issue', 'email', 'e-mail', 'write', 'return', 'make', 'pass', 'respond', 'reply', 'refer',
  'recommend', 'speak', 'talk', 'bring', 'take', 'notify', 'inform', 'advise', 'passed', 'sent', 'given', 'reported', 'provided', 'circulated', 'submitted', 'presented', 'forwarded', 'shared', 'supplied', 'returned', 'resend', 'draft', 'prepare', 'amend',
]);
const addressing = new Set(['notify', 'inform', 'advise', 'tell', 'update', 'brief']);

function recipientIn(text: string, words: readonly Word[], verb: number): Place | null {
  const giving = words.findIndex((word, index) => index >= verb && index < verb + 30 && givingVerbs.has(bareWord(word.text)) && /^(?:\p{Ll}|\p{Lu}\p{Ll})/u.test(word.text) && (index === verb || /^(?:and|or|to|then|it)$/.test(words[index - 1]!.text) || words[index + 1]?.text === 'to' || words[index + 1]?.text === 'back'));
  if (giving === -1) return considererIn(text);
  const first = bareWord(words[giving]!.text);
  if (addressing.has(first) && words[giving + 1] !== undefined) return placeFrom(text, words, giving + 1);
  for (let index = giving + 1; index < words.length - 1; index += 1) {
    if (!/^(?:to|with)$/.test(words[index]!.text) || /[.;]$/.test(words[index - 1]!.text) || words[index]!.text === 'with' && !/^shared?$/.test(first) && !/\bshare (?:it|them|this)$/.test(text.slice(0, words[index]!.from).trimEnd())) continue;
    const next = words[index + 1]!;
    if (actionVerbs.has(bareWord(next.text)) && /^\p{Ll}/u.test(next.text)) continue;
    if (!/^\p{Lu}/u.test(next.text) && !/^(?:the|all|members|health|local|partners|board|families|residents|officers)$/.test(next.text)) continue;
    return placeFrom(text, words, index + 1);
  }
  return considererIn(text);
}

/** "... a business case for the Board to consider". */
function considererIn(text: string): Place | null {
  const match = /\bfor\s((?:the\s)?\p{L}[\p{L}' -]{2,50}?)\sto\s(?:consider|approve|review|note|agree|discuss|comment|decide)\b/u.exec(text);
  if (match === null) return null;
  const from = match.index + match[0].indexOf(match[1]!);
  return { from, to: from + match[1]!.length };
}

function placeFrom(text: string, words: readonly Word[], from: number): Place | null {
  let index = from;
  while (index < words.length && index < from + 14) {
    const word = words[index]!.text;
    if (index > from && /^(?:by|with|on|about|before|that|who|which|when|in|at|regarding|asking|requesting|so|as|once|from|enclosing|outlining|each|every)$/.test(word)) break;
    if (index > from && word === 'to' && words[index - 1]!.text !== 'and') break;
    index += 1;
    if (/[.,;:)]$/.test(word)) break;
  }
  const start = words[from]!.from;
  if (/^(?:the\s)?(?:\S+\s){0,3}(?:meeting|session|reading|agenda)\b/i.test(text.slice(start, words[index - 1]!.to)) && !/\bmeeting of\b/.test(text.slice(start))) return null;
  return { from: start, to: start + text.slice(start, words[index - 1]!.to).replace(/[.,;:)]+$/, '').length };
}
