import { leadingAdverbs } from '../lexicon/adverbs.js';
import { sayingParticiples } from '../lexicon/saying-participles.js';
import { bareWord, type Word } from '../words/tokens.js';
import { readSubjects, type Subject } from './subjects.js';

const vagueThings = /^(?:questions?|concerns?|thanks|comments?|views?|points?|issues?|query|queries|clarification|assurance|discussion|apologies|suggestions?|updates?)$/;

/** Reads a sentence in which something is said by nobody named ("It was explained that"): the participle; null for other sentences. */
export function readImpersonal(words: readonly Word[]): string | null {
  const begin = words.findIndex((word) => !leadingAdverbs.has(bareWord(word.text)));
  const was = wasAt(words, begin);
  if (begin === -1 || was === -1) return null;
  const participle = participleAt(words, was);
  if (participle === -1) return null;
  const subject = words.slice(begin, was).map((word) => bareWord(word.text));
  const vague = subject[0] === 'it' || subject[0] === 'there' || subject.some((word) => vagueThings.test(word));
  return vague ? bareWord(words[participle]!.text) : null;
}

const presenting = /^(?:introduced|presented|explained|reported|outlined|raised|given|described|summarised|summarized|suggested|requested|tabled)$/;

/** Reads who says something in the passive: "The paper was introduced by Ann Lee". */
export function readPassive(text: string, words: readonly Word[]): { subjects: Subject[]; verb: string } | null {
  const was = wasAt(words, 0);
  const participle = was === -1 ? -1 : participleAt(words, was);
  if (participle === -1 || !presenting.test(bareWord(words[participle]!.text)) || words[participle + 1]?.text !== 'by') return null;
  let end = participle + 2;
  while (end < words.length && end < participle + 9 && (/^(?:\p{Lu}|the$|and$|of$)/u.test(words[end]!.text))) {
    end += 1;
    if (/[.,;]$/.test(words[end - 1]!.text) && !/^(?:\p{L}{1,4}\.)$/u.test(words[end - 1]!.text)) break;
  }
  const subjects = readSubjects(text, words.slice(participle + 2, end));
  return subjects.length === 0 ? null : { subjects, verb: bareWord(words[participle]!.text) };
}

function wasAt(words: readonly Word[], begin: number): number {
  return words.findIndex((word, index) => index > begin && index <= begin + 10 && /^(?:was|were|is)$/.test(word.text));
}

function participleAt(words: readonly Word[], was: number): number {
  let at = was + 1;
  while (at < words.length && leadingAdverbs.has(bareWord(words[at]!.text)) && !sayingParticiples.has(bareWord(words[at]!.text))) at += 1;
  const bare = bareWord(words[at]?.text ?? '');
  return sayingParticiples.has(bare) || presenting.test(bare) ? at : -1;
}
