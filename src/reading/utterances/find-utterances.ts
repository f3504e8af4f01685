import { leadingAdverbs } from '../lexicon/adverbs.js';
import { sayingParticiples } from '../lexicon/saying-participles.js';
import { sayingVerbs } from '../lexicon/saying-verbs.js';
import type { Utterance } from '../printed.js';
import { splitSentences, type Sentence } from '../words/sentences.js';
import { bareWord, wordsOf, type Word } from '../words/tokens.js';
import { readSubjects } from './subjects.js';

const farthestVerb = 40;
const longestSubject = 24;

/** Finds in a paragraph who says something: for each sentence at most one subject and verb of saying. */
export function findUtterances(text: string): Utterance[] {
  const utterances: Utterance[] = [];
  for (const sentence of splitSentences(text)) {
    const utterance = readScribed(text, sentence) ?? readUtterance(text, sentence);
    if (utterance !== null) utterances.push(utterance);
  }
  return utterances;
}

function readUtterance(text: string, sentence: Sentence): Utterance | null {
  const words = wordsOf(text.slice(sentence.from, sentence.to), farthestVerb)
    .map((word) => ({ ...word, from: word.from + sentence.from, to: word.to + sentence.from }));
  for (const start of clauseStarts(words)) {
    const begin = skipAdverbs(words, start);
    const verbAt = verbAfter(words, begin);
    if (verbAt === null) continue;
    const end = lastSubjectWord(words, begin, verbAt);
    const subjects = readSubjects(text, words.slice(begin, end + 1));
    if (subjects.length > 0) return { from: sentence.from, to: sentence.to, subjects, verb: bareWord(words[verbAt]!.text) };
  }
  const impersonal = readImpersonal(words);
  return impersonal === null ? null : { from: sentence.from, to: sentence.to, subjects: [], verb: impersonal };
}

/** "AL: we should wait", as a scribe writes it. */
function readScribed(text: string, sentence: Sentence): Utterance | null {
  const match = /^<?((?:\p{Lu}[\p{L}.'’-]{0,24})(?:\s\p{Lu}[\p{L}.'’-]{0,24}){0,2})(?:>|:)\s/u.exec(text.slice(sentence.from, sentence.from + 90));
  if (match === null || labels.test(match[1]!) || sentence.from > 0 && !/[.!?]\s+$/.test(text.slice(0, sentence.from))) return null;
  const from = sentence.from + match[0].indexOf(match[1]!);
  const subjects = readSubjects(text, wordsOf(match[1]!).map((word) => ({ text: word.text, from: word.from + from, to: word.to + from })));
  return subjects.length === 0 ? null : { from: sentence.from, to: sentence.to, subjects, verb: ':' };
}

const labels = /^(?:actions?|agreed|resolved|decisions?|motion|note|noted|update|background|purpose|outcome|item|topic|vote|ayes|nays|question|answer|date|time|venue|recommendation|resolution|finance|operations|quality)\b/i;

function readImpersonal(words: readonly Word[]): string | null {
  const begin = skipAdverbs(words, 0);
  const was = words.findIndex((word, index) => index > begin && index <= begin + 8 && /^(?:was|were|is)$/.test(word.text));
  if (was === -1) return null;
  let verb = was + 1;
  while (verb < words.length && leadingAdverbs.has(bareWord(words[verb]!.text)) && !sayingParticiples.has(bareWord(words[verb]!.text))) verb += 1;
  const bare = bareWord(words[verb]?.text ?? '');
  if (!sayingParticiples.has(bare)) return null;
  const subject = bareWord(words[begin]!.text);
  const vague = subject === 'it' || subject === 'there' || /^(?:questions?|concerns?|thanks|comments?|views?|point|points|issue|issues|query|queries|clarification|assurance|discussion|apologies|suggestion|update)$/.test(bareWord(words[was - 1]!.text)) || /\b(?:views?|questions?|concerns?|comments?)\b/.test(words.slice(begin, was).map((word) => word.text).join(' '));
  return vague ? bare : null;
}

/** Where the subject may begin: at the start of the sentence or, behind a clause that leads up to it, after a comma. */
function* clauseStarts(words: readonly Word[]): Generator<number> {
  if (!isIntroductory(words[0]?.text ?? '')) {
    yield 0;
    return;
  }
  for (const [index, word] of words.entries()) {
    if (word.text.endsWith(',') && index + 1 < words.length) yield index + 1;
  }
}

function isIntroductory(word: string): boolean {
  return /^(?:Following|With|In|On|At|After|Before|As|When|While|Whilst|Although|Though|Regarding|Of|Given|Having|Responding|Referring|Speaking|Turning|To|For|By|Since|If|During|Under|From|Concerning|Noting|Further|Asked|Moving|Despite|Whereas|Where|Due|Because|Prior|Subsequent)$/.test(word);
}

function skipAdverbs(words: readonly Word[], from: number): number {
  let index = from;
  while (index < words.length - 1 && leadingAdverbs.has(bareWord(words[index]!.text)) && !/^[A-Z]{2,}$/.test(words[index]!.text)) index += 1;
  return index;
}

function verbAfter(words: readonly Word[], from: number): number | null {
  for (let index = from + 1; index < words.length && index <= from + longestSubject; index += 1) {
    const word = words[index]!;
    if (/^\p{Ll}/u.test(word.text) && sayingVerbs.has(bareWord(word.text)) && !isPartOfSubject(words, index, from)) return index;
    if (stopsSubject(words, index)) return null;
  }
  return null;
}

function isPartOfSubject(words: readonly Word[], index: number, from: number): boolean {
  const before = bareWord(words[index - 1]!.text);
  return /^(?:the|a|an|this|that|his|her|their|of|by|to|which|who|on|in|for|any|these|those|some|no)$/.test(before) || /^(?:was|were|been|be|being|is|are)$/.test(before) && index > from + 1;
}

function stopsSubject(words: readonly Word[], index: number): boolean {
  const word = words[index]!.text;
  return /^(?:was|were|is|are|has|have|had|will|would|should|could|can|may|must|that|which|because|if|when|did|does|do)$/.test(word);
}

function lastSubjectWord(words: readonly Word[], from: number, verbAt: number): number {
  let last = verbAt - 1;
  while (last > from && leadingAdverbs.has(bareWord(words[last]!.text)) && !/^[A-Z]{2,}/.test(words[last]!.text)) last -= 1;
  return last;
}
