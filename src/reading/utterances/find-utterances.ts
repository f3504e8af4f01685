import { leadingAdverbs } from '../lexicon/adverbs.js';
import { sayingVerbs } from '../lexicon/saying-verbs.js';
import type { Utterance } from '../printed.js';
import { splitSentences, type Sentence } from '../words/sentences.js';
import { bareWord, wordsOf, type Word } from '../words/tokens.js';
import { splitClauses } from './clauses.js';
import { readImpersonal, readPassive } from './impersonal.js';
import { readScribed } from './scribed.js';
import { readSubjects, type Subject } from './subjects.js';

const farthestVerb = 40;
const longestSubject = 24;

/**
 * Finds in a paragraph who says something: for each sentence, or part of one in which somebody else speaks, a subject and
 * a verb of saying. Where a scribe wrote down speech (`scribed`), a paragraph behind a speaker's label is all the speaker's.
 */
export function findUtterances(text: string, scribed = false): Utterance[] {
  const speech = scribed ? readScribed(text, 0, text.trimEnd().length) : null;
  if (speech !== null) return [speech];
  const utterances: Utterance[] = [];
  for (const sentence of splitSentences(text)) {
    for (const clause of splitClauses(text, sentence)) {
      const utterance = readUtterance(text, clause) ?? readScribed(text, clause.from, clause.to);
      if (utterance !== null) utterances.push(utterance);
    }
  }
  return utterances;
}

function readUtterance(text: string, clause: Sentence): Utterance | null {
  const words = wordsOf(text.slice(clause.from, clause.to), farthestVerb).map((word) => ({ ...word, from: word.from + clause.from, to: word.to + clause.from }));
  if (words.length === 0) return null;
  const found = readSpeaker(text, words) ?? readPassive(text, words);
  if (found !== null) return { from: clause.from, to: clause.to, ...found };
  const impersonal = readImpersonal(words);
  return impersonal === null ? null : { from: clause.from, to: clause.to, subjects: [], verb: impersonal };
}

function readSpeaker(text: string, words: readonly Word[]): { subjects: Subject[]; verb: string } | null {
  for (const start of clauseStarts(words)) {
    const begin = skipAdverbs(words, start);
    const verbAt = verbAfter(words, begin) ?? verbBehindClause(words, begin);
    if (verbAt === null || !isSaying(words, verbAt)) continue;
    const end = lastSubjectWord(words, begin, verbAt);
    const subjects = readSubjects(text, words.slice(begin, end + 1));
    if (subjects.length > 0) return { subjects, verb: bareWord(words[verbAt]!.text) };
  }
  return isIntroductory(words[0]!.text) ? readBehindIntroduction(text, words) : null;
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

/** "In reply to Mr Ray the Clerk said": no comma shows where the subject begins, so its words are counted back from the verb. */
function readBehindIntroduction(text: string, words: readonly Word[]): { subjects: Subject[]; verb: string } | null {
  const verbAt = words.findIndex((word, index) => index > 2 && /^\p{Ll}/u.test(word.text) && sayingVerbs.has(bareWord(word.text)) && !isPartOfSubject(words, index, 0));
  if (verbAt === -1 || !isSaying(words, verbAt)) return null;
  let begin = verbAt;
  while (begin > 1 && /^\p{Lu}/u.test(words[begin - 1]!.text) && !/[,;]$/.test(words[begin - 1]!.text)) begin -= 1;
  if (begin > 1 && words[begin - 1]!.text === 'the') begin -= 1;
  if (begin === verbAt) return null;
  const subjects = readSubjects(text, words.slice(begin, verbAt));
  return subjects.length === 0 ? null : { subjects, verb: bareWord(words[verbAt]!.text) };
}

function isIntroductory(word: string): boolean {
  return /^(?:Following|With|In|On|At|After|Before|As|When|While|Whilst|Although|Though|Regarding|Of|Given|Having|Responding|Referring|Speaking|Turning|To|For|By|Since|If|During|Under|From|Concerning|Noting|Asked|Moving|Despite|Whereas|Where|Due|Because|Prior|Subsequent|Answering|Replying)$/.test(word);
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

/** "Councillor Lee, who had seen it, reported": the verb stands behind the comma that ends what is said of the subject. */
function verbBehindClause(words: readonly Word[], from: number): number | null {
  const comma = words.findIndex((word, index) => index >= from && word.text.endsWith(','));
  if (comma === -1 || !/^(?:who|whose|which)$/.test(words[comma + 1]?.text ?? '')) return null;
  const verb = words.findIndex((word, index) => index > comma + 2 && words[index - 1]!.text.endsWith(',') && sayingVerbs.has(bareWord(word.text)) && /^\p{Ll}/u.test(word.text));
  return verb === -1 ? null : verb;
}

/** Some verbs say something only with certain words behind them: "took the Board through the plan", "read out a letter". */
function isSaying(words: readonly Word[], verbAt: number): boolean {
  const verb = bareWord(words[verbAt]!.text);
  const behind = words.slice(verbAt + 1, verbAt + 12).map((word) => bareWord(word.text));
  if (/^(?:took|takes)$/.test(verb)) return behind.includes('through') || behind.includes('read');
  if (verb === 'went') return behind.includes('through') || behind.includes('over');
  if (/^(?:read|reads)$/.test(verb)) return behind.some((word) => /^(?:out|letter|statement|email|report|note|message)$/.test(word));
  return true;
}

function isPartOfSubject(words: readonly Word[], index: number, from: number): boolean {
  const before = bareWord(words[index - 1]!.text);
  return /^(?:the|a|an|this|that|his|her|their|of|by|to|which|who|on|in|for|any|these|those|some|no)$/.test(before) || /^(?:was|were|been|be|being|is|are)$/.test(before) && index > from + 1;
}

function stopsSubject(words: readonly Word[], index: number): boolean {
  return /^(?:was|were|is|are|has|have|had|will|would|should|could|can|may|must|that|which|because|if|when|did|does|do|who|whose)$/.test(words[index]!.text);
}

function lastSubjectWord(words: readonly Word[], from: number, verbAt: number): number {
  const comma = words.findIndex((word, index) => index >= from && index < verbAt && word.text.endsWith(',') && /^(?:who|whose|which)$/.test(words[index + 1]?.text ?? ''));
  let last = comma === -1 ? verbAt - 1 : comma;
  while (last > from && leadingAdverbs.has(bareWord(words[last]!.text)) && !/^[A-Z]{2,}/.test(words[last]!.text)) last -= 1;
  return last;
}
