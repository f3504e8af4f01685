import type { Utterance } from '../../reading/printed.js';
import { isBody } from '../across/curated-ids.js';
import type { Finding, Passage } from './finding.js';
import { outermost, type FindingPlaces } from './finding-places.js';

/** One part of the subject of an utterance. */
export type Subject = Utterance['subjects'][number];

const mostNames = 12;

/** "The Head of Roads and Bridges" is one subject where that is one office or name: what a name spans is not divided. */
export function wholeSubjects(subjects: readonly Subject[], passage: Passage, findings: FindingPlaces): Subject[] {
  const { text, tokens } = passage;
  const whole: Subject[] = [];
  for (const subject of subjects) {
    const before = whole.at(-1);
    const { first, last } = before === undefined ? nowhere : tokensWithin(passage, before);
    const isSpanned = before !== undefined && findings.between(first, last).some((finding) => tokens[finding.last]!.to > subject.from);
    if (isSpanned) whole.splice(-1, 1, { text: text.slice(before.from, subject.to), from: before.from, to: subject.to });
    else whole.push(subject);
  }
  return whole;
}

const nowhere = { first: 0, last: -1 };

/**
 * The person or body that a subject is about; null where it is about something else. A name heads it that begins it or
 * stands behind a comma; not so in "the report of the NSB", "Ann Lee's report" and "the NSB proposal".
 */
export function headOf(subject: Subject, passage: Passage, findings: FindingPlaces): Finding | null {
  const { text, tokens } = passage;
  const { first, last } = tokensWithin(passage, subject);
  const named = outermost(findings.between(first, last).filter((finding) => finding.last <= last)).slice(0, mostNames);
  const head = named.find((finding) => {
    const before = text.slice(Math.max(subject.from, tokens[finding.first]!.from - 40), tokens[finding.first]!.from);
    return /^(?:the\s+|both\s+|,\s*)*$/i.test(before) || /[,:]\s*(?:the\s+)?$/i.test(before);
  });
  if (head === undefined || tokens[head.last]!.possessive) return null;
  const after = text.slice(tokens[head.last]!.end, subject.to).trim();
  if (isBody(head.kind)) return after === '' || /^[,(]/.test(after) ? head : null;
  return head.kind === 'PERSON' ? head : null;
}

/** The tokens that lie in a part of the passage: `first` to `last`, inclusive. */
export function tokensWithin(
  { tokens }: Pick<Passage, 'tokens'>,
  { from, to }: { from: number; to: number },
): { first: number; last: number } {
  return { first: position(tokens, (token) => token.from >= from), last: position(tokens, (token) => token.to > to) - 1 };
}

/** The first token for which a condition holds that, once true, stays true. */
function position<T>(tokens: readonly T[], holds: (token: T) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(tokens[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
