import type { DecisionKind } from '../printed.js';

const kinds: { kind: DecisionKind; words: readonly string[] }[] = [
  { kind: 'REJECTED', words: ['rejected', 'refused', 'declined', 'dismissed', 'failed', 'lost', 'defeated', 'denied', 'not carried'] },
  { kind: 'DEFERRED', words: ['deferred', 'postponed', 'tabled', 'adjourned', 'withdrawn', 'continued'] },
  { kind: 'ENDORSED', words: ['endorsed', 'supported', 'recommended', 'commended'] },
  { kind: 'NOTED', words: ['noted', 'received', 'acknowledged'] },
  { kind: 'APPROVED', words: ['approved', 'adopted', 'ratified', 'confirmed', 'accepted', 'authorised', 'authorized', 'appointed', 'elected', 're-elected', 'granted', 'carried', 'passed', 'awarded', 'signed', 'delegated'] },
];

/** What a decision did, by the word that decides ("agreed", "deferred"); every other word agrees. */
export function decisionKind(word: string): DecisionKind {
  const lower = word.toLowerCase();
  return kinds.find(({ words }) => words.includes(lower))?.kind ?? 'AGREED';
}
