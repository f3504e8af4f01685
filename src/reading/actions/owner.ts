import { actionVerbs } from '../lexicon/action-verbs.js';
import { bareWord, wordsOf, type Word } from '../words/tokens.js';

/** Who has to act and who receives what is done, as offsets into an action's text; null where the text names nobody. */
export interface ActionParties {
  owner: { from: number; to: number } | null;
  recipient: { from: number; to: number } | null;
}

const farthestVerb = 24;
const receiving = new Set(['receive', 'note', 'get', 'see']);
const duties = new Set(['to', 'will', 'shall', 'would', 'should', 'must']);

/** Reads from the words of an action who is to act: "AL to write to the Trust". A passive one ("A plan to be drawn up") names nobody. */
export function readParties(text: string): ActionParties {
  const words = wordsOf(text, 60);
  const duty = dutyAt(words);
  if (duty === null) return { owner: labelledOwner(text), recipient: recipientIn(text, words, 0) };
  const subject = subjectOf(text, words, duty.index);
  if (subject === null || duty.passive) return { owner: null, recipient: null };
  if (duty.receives) return { owner: null, recipient: subject };
  return { owner: subject, recipient: recipientIn(text, words, duty.verb) };
}

interface Duty {
  index: number;
  verb: number;
  passive: boolean;
  receives: boolean;
}

function dutyAt(words: readonly Word[]): Duty | null {
  if (words.length === 0 || actionVerbs.has(bareWord(words[0]!.text)) && !/^(?:Lead|Chair|Post|Link|Link|Host)$/.test(words[0]!.text)) return null;
  for (let index = 1; index < Math.min(words.length, farthestVerb); index += 1) {
    if (/[.;?!]$/.test(words[index - 1]!.text) && words[index - 1]!.text.length > 3) return null;
    const word = words[index]!.text;
    if (!duties.has(word)) continue;
    let verb = index + 1;
    while (verb < words.length && /^(?:also|then|now|further|jointly|urgently|both|each|please|formally|\p{L}+ly)$/u.test(words[verb]!.text)) verb += 1;
    const bare = bareWord(words[verb]?.text ?? '');
    if (bare === 'be') return { index, verb, passive: isPassive(words, verb), receives: bareWord(words[verb + 1]?.text ?? '') === 'informed' };
    if (actionVerbs.has(bare) || word !== 'to' && /^\p{Ll}/u.test(words[verb]?.text ?? '')) return { index, verb, passive: false, receives: receiving.has(bare) };
  }
  return null;
}

function isPassive(words: readonly Word[], verb: number): boolean {
  const next = bareWord(words[verb + 1]?.text ?? '');
  return next !== 'responsible' && next !== 'in' && next !== 'available';
}

function subjectOf(text: string, words: readonly Word[], duty: number): { from: number; to: number } | null {
  const from = words[0]!.from;
  const to = words[duty - 1]!.to;
  const subject = text.slice(from, to).replace(/[,:]$/, '');
  if (/^(?:it|this|that|these|there|which)\b/i.test(subject) || /\b(?:was|were|is|are|has|have|had|agreed|that)\b/.test(subject)) return null;
  return { from, to: from + subject.length };
}

function labelledOwner(text: string): { from: number; to: number } | null {
  const before = /^(\p{Lu}[\p{L}.'’-]*(?:(?:\s?[,/&]\s?|\s(?:and\s)?)\p{Lu}[\p{L}.'’-]*){0,4})\s?(?::|\s[–—-])\s/u.exec(text.slice(0, 80));
  if (before !== null && !actionVerbs.has(bareWord(before[1]!.split(' ')[0]!))) return { from: 0, to: before[1]!.length };
  const tail = text.slice(-60);
  const behind = /(?:[([]|\s[–—-]\s|\.\s+|\t)((?:\p{Lu}{2,4}|\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}'’-]+)(?:(?:\s?[,/&]\s?|\sand\s)(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}'’-]+)){0,3})[)\]]?\.?$/u.exec(tail);
  if (behind === null) return null;
  const from = text.length - tail.length + behind.index + behind[0].indexOf(behind[1]!);
  return { from, to: from + behind[1]!.length };
}

const givingVerbs = new Set([
  'report', 'send', 'provide', 'circulate', 'submit', 'present', 'forward', 'share', 'give', 'supply', 'feed', 'feedback', 'distribute', 'issue', 'email', 'e-mail', 'write', 'return', 'make', 'pass', 'respond', 'reply', 'refer', 'recommend', 'speak', 'talk', 'bring', 'take',
]);

function recipientIn(text: string, words: readonly Word[], verb: number): { from: number; to: number } | null {
  const first = bareWord(words[verb]?.text ?? '');
  if (!givingVerbs.has(first)) return null;
  for (let index = verb + 1; index < words.length - 1; index += 1) {
    if (words[index]!.text !== 'to' || /[.;]$/.test(words[index - 1]!.text)) continue;
    const next = words[index + 1]!;
    if (actionVerbs.has(bareWord(next.text)) && /^\p{Ll}/u.test(next.text)) continue;
    if (!/^\p{Lu}/u.test(next.text) && !/^(?:the|all|members|health|local|partners|board)$/.test(next.text)) continue;
    const to = recipientEnd(words, index + 1);
    return { from: next.from, to: next.from + text.slice(next.from, words[to - 1]!.to).replace(/[.,;:)]+$/, '').length };
  }
  return null;
}

function recipientEnd(words: readonly Word[], from: number): number {
  let index = from;
  while (index < words.length && index < from + 10) {
    const word = words[index]!.text;
    if (index > from && /^(?:to|by|with|on|about|for|before|that|who|which|when|in|at|regarding|asking|requesting|so|as|once|from)$/.test(word)) break;
    index += 1;
    if (/[.,;:)]$/.test(word)) break;
  }
  return index;
}
