import { abbreviations } from '../lexicon/abbreviations.js';

/** A sentence's place in a text; `to` is exclusive, without the white space behind it. */
export interface Sentence {
  from: number;
  to: number;
}

const closers = '"\'”’)]»';
const openers = '"\'“‘([«*';

/** Splits a text into sentences. "No. 5", "Dr. Lee", "J. Lee", "3.10" and "first? and second" do not divide. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = skipSpace(text, 0);
  for (let index = from; index < text.length; index += 1) {
    const sign = text[index]!;
    if (sign !== '.' && sign !== '?' && sign !== '!') continue;
    let to = index + 1;
    while (to < text.length && (closers.includes(text[to]!) || '.?!'.includes(text[to]!))) to += 1;
    const next = skipSpace(text, to);
    if (next === to && next < text.length) continue;
    if (next < text.length && !startsSentence(text, next)) continue;
    if (sign === '.' && next < text.length && isAbbreviation(text, from, index, next)) continue;
    sentences.push({ from, to });
    from = next;
    index = next - 1;
  }
  const end = text.trimEnd().length;
  if (from < end) sentences.push({ from, to: end });
  return sentences;
}

function skipSpace(text: string, from: number): number {
  let index = from;
  while (index < text.length && text[index]!.trim() === '') index += 1;
  return index;
}

function startsSentence(text: string, at: number): boolean {
  let index = at;
  while (index < text.length && index < at + 3 && openers.includes(text[index]!)) index += 1;
  return /[\p{Lu}\p{N}£$€•]/u.test(text.slice(index, index + 2));
}

const longestAbbreviation = 8;

function isAbbreviation(text: string, from: number, stop: number, next: number): boolean {
  let begin = stop;
  while (begin > from && stop - begin <= longestAbbreviation && !' \t(/"\'“‘'.includes(text[begin - 1]!)) begin -= 1;
  const word = text.slice(begin, stop);
  if (/^(?:\p{Lu}\.){0,3}\p{Lu}$/u.test(word) && word !== 'I' && /\p{L}/u.test(text[next]!)) return true;
  const lower = word.toLowerCase();
  if (lower === 'a.m' || lower === 'p.m') return false;
  if (lower === 'no') return /\p{N}/u.test(text[next]!);
  return abbreviations.has(lower);
}
