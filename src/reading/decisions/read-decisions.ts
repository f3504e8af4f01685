import { sliceMended, trimMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
import type { DecisionKind } from '../printed.js';
import { splitSentences, type Sentence } from '../words/sentences.js';
import { readDecisionLabel } from './decision-label.js';
import { readDecidingSentence } from './decision-sentence.js';
import { readMotion, type Motion } from './motion.js';

/** A decision as found in a paragraph. `whole` covers its label and number too. */
export interface FoundDecision {
  kind: DecisionKind;
  marked: boolean;
  mended: Mended;
  whole: Mended;
  movers: string[];
  seconders: string[];
  votes: string | null;
}

/** Reads what a paragraph decides: `mended` is its text, `whole` the same with its number. */
export function readDecisions(mended: Mended, whole: Mended): FoundDecision[] {
  const label = readDecisionLabel(mended.text);
  if (label !== null) {
    const text = trimMended(sliceMended(mended, label.end));
    const motion = readMotion(mended.text);
    if (text.text === '') return [];
    return [{ kind: motion?.carried === false ? 'REJECTED' : label.kind, marked: true, mended: text, whole, ...partiesOf(motion) }];
  }
  const decisions: FoundDecision[] = [];
  let open: { motion: Motion; from: number } | null = null;
  for (const sentence of splitSentences(mended.text)) {
    const text = mended.text.slice(sentence.from, sentence.to);
    const motion = readMotion(text);
    const inner = labelInside(text);
    if (motion !== null && motion.movers.length > 0 && motion.carried === null && inner === null) {
      open = { motion, from: sentence.from };
      continue;
    }
    if (open !== null) {
      const outcome = motion?.carried ?? outcomeOf(text);
      if (outcome !== null) {
        const both = readMotion(mended.text.slice(open.from, sentence.to)) ?? open.motion;
        const part = sliceMended(mended, open.from, sentence.to);
        decisions.push({ kind: outcome ? 'APPROVED' : 'REJECTED', marked: false, mended: part, whole: part, ...partiesOf({ ...both, movers: open.motion.movers }) });
        open = null;
        continue;
      }
      if (open.motion.seconders.length === 0 && motion !== null) open.motion = { ...motion, movers: open.motion.movers };
    }
    const found = decisionIn(mended, sentence, motion, inner);
    if (found !== null) decisions.push(found);
  }
  return decisions;
}

function decisionIn(mended: Mended, sentence: Sentence, motion: Motion | null, inner: ReturnType<typeof labelInside>): FoundDecision | null {
  const part = sliceMended(mended, sentence.from, sentence.to);
  if (inner !== null) {
    return { kind: inner.kind, marked: true, mended: trimMended(sliceMended(part, inner.end)), whole: part, ...partiesOf(motion) };
  }
  if (motion !== null && motion.carried !== null) {
    return { kind: motion.carried ? 'APPROVED' : 'REJECTED', marked: false, mended: part, whole: part, ...partiesOf(motion) };
  }
  const deciding = readDecidingSentence(part.text);
  return deciding === null ? null : { ...deciding, mended: part, whole: part, ...partiesOf(motion) };
}

function labelInside(text: string): { kind: DecisionKind; end: number } | null {
  const label = readDecisionLabel(text);
  return label !== null && label.end < text.length ? label : null;
}

function outcomeOf(text: string): boolean | null {
  if (/\b(?:lost|failed|defeated)\b/i.test(text)) return false;
  return /^(?:\(?(?:all (?:were |was )?(?:in favou?r|agreed)|agreed|carried|approved|unanimous(?:ly)?|passed|resolved|so resolved|vote|voting|ayes?))\b/i.test(text) ? true : null;
}

function partiesOf(motion: Motion | null): { movers: string[]; seconders: string[]; votes: string | null } {
  return { movers: motion?.movers ?? [], seconders: motion?.seconders ?? [], votes: motion?.votes ?? null };
}
