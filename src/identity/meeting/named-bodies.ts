import { leadingAdverbs } from '../../reading/lexicon/adverbs.js';
import { sentenceSignals } from '../../reading/lexicon/sentence-signals.js';
import { smallWords } from '../words/letter-case.js';
import { isAcronym, isCapitalised, type Token } from '../words/tokens.js';
import { genericQualifiers, isBodyHead, leadingHeads } from './body-words.js';

/** A run of words, tokens `first` to `last` inclusive, that names a body by its form. */
export interface NamedBody {
  first: number;
  last: number;
}

const longestName = 9;
const links: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the']);

/**
 * Names of bodies that a text prints in capitals around a noun such as board, service or office: "Ferry Safety Board",
 * "Ministry of Roads". The noun alone, or with words that make no name ("Local Authority"), is none.
 */
export function namedBodies(tokens: readonly Token[]): NamedBody[] {
  const found: NamedBody[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!isCapitalised(token) || !isBodyHead(token.key) || isShouted(tokens, index)) continue;
    const body = { first: leftEnd(tokens, index), last: rightEnd(tokens, index) };
    if (!tells(tokens, body)) continue;
    const previous = found.at(-1);
    if (previous !== undefined && previous.last >= body.first) found.pop();
    found.push(
      previous !== undefined && previous.last >= body.first ? { first: Math.min(previous.first, body.first), last: body.last } : body,
    );
  }
  return found;
}

function leftEnd(tokens: readonly Token[], head: number): number {
  let first = head;
  for (let index = head - 1; index >= 0 && head - index < longestName; index -= 1) {
    const token = tokens[index]!;
    if (!tokens[index + 1]!.joined || tokens[index + 1]!.opens) break;
    if (token.hyphened && !isCapitalised(token)) continue;
    if (isCapitalised(token)) {
      if (token.key === 'the' || (token.opens && beginsSentences(token.key))) break;
      first = index;
    } else if (!(links.has(token.key) && mayLink(tokens, index, head))) break;
  }
  return first;
}

/** Capitals at the start of a sentence make no name of "Will the", "Following" or "Each". */
function beginsSentences(key: string): boolean {
  return genericQualifiers.has(key) || sentenceSignals.has(key) || smallWords.has(key) || leadingAdverbs.has(key) || questions.has(key);
}

const questions: ReadonlySet<string> = new Set([
  'when', 'where', 'why', 'how', 'what', 'which', 'who', 'whose', 'if', 'whether', 'after', 'before', 'during', 'since', 'until',
  'while', 'although', 'because', 'or', 'nor', 'not', 'many', 'most', 'several', 'as', 'from', 'under', 'over', 'between', 'should',
  'would',
]);

/** "Fire and Rescue Service" is one name, "NSB and Ferry Board" are two, as are "Roads Board and Ferry Board". */
function mayLink(tokens: readonly Token[], index: number, head: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || !isCapitalised(before) || isAcronym(before) || isBodyHead(before.key)) return false;
  return tokens[index]!.key === 'and' && (head - index < 4 || isOneName(tokens, index));
}

/** "the North and Dales Ferry Service": with the article before it, all of it is one name. */
function isOneName(tokens: readonly Token[], and: number): boolean {
  let first = and - 1;
  while (first > 0 && isCapitalised(tokens[first]!) && tokens[first]!.joined) first -= 1;
  return tokens[first]!.key === 'the';
}

function rightEnd(tokens: readonly Token[], head: number): number {
  if (!leadingHeads.has(tokens[head]!.key)) return head;
  let last = head;
  let index = head + 1;
  if (!/^(?:of|for)$/.test(tokens[index]?.key ?? '') || tokens[index]?.joined !== true) return head;
  for (index += 1; index < tokens.length && index - head < longestName && tokens[index]!.joined && !tokens[index]!.opens; index += 1) {
    const token = tokens[index]!;
    if (isCapitalised(token)) last = index;
    else if (!links.has(token.key)) break;
    if (token.possessive) break;
  }
  return last;
}

function tells(tokens: readonly Token[], { first, last }: NamedBody): boolean {
  const words = tokens.slice(first, last + 1);
  if (words.length < 2) return false;
  return words.some((token) => isCapitalised(token) && !isBodyHead(token.key) && !genericQualifiers.has(token.key));
}

/** A text in capitals throughout says nothing of names. */
function isShouted(tokens: readonly Token[], index: number): boolean {
  const around = tokens.slice(Math.max(0, index - 6), index + 7);
  return (
    tokens[index]!.text === tokens[index]!.text.toUpperCase() &&
    around.filter((token) => token.text === token.text.toUpperCase()).length > around.length / 2
  );
}
