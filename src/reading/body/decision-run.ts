import { readActionLabel } from '../actions/action-label.js';
import { readDecisionLabel, type DecisionLabel } from '../decisions/decision-label.js';
import { kindOfText } from '../decisions/decision-kind.js';
import { kindOfOutcome, partiesInBrackets, readMotionPart, votesIn, type MotionPart } from '../decisions/motion-part.js';
import { joinMended, sliceMended, trimMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
import { splitSentences } from '../words/sentences.js';
import type { Block } from './block.js';
import type { DecisionElement } from './element.js';

/** A decision read from the blocks from one on, and the block after the last of them. */
export interface DecisionRun {
  element: DecisionElement;
  next: number;
}

interface Draft {
  texts: Mended[];
  label: DecisionLabel | null;
  resolution: boolean;
  movers: string[];
  seconders: string[];
  votes: string[];
  outcome: MotionPart['outcome'];
  dropped: boolean;
  /** Limbs of the decision are being listed. */
  inList: boolean;
}

const farthestOutcome = 4;

/** Reads a labelled decision or a motion set out in lines, with its limbs, movers and votes; null where the block at `from` begins none. */
export function readDecisionRun(blocks: readonly Block[], from: number): DecisionRun | null {
  const draft: Draft = { texts: [], label: null, resolution: false, movers: [], seconders: [], votes: [], outcome: null, dropped: false, inList: false };
  if (!begin(draft, blocks[from]!)) return null;
  let next = from + 1;
  while (next < blocks.length && attach(draft, blocks, next)) next += 1;
  const own = blocks.slice(from, next);
  const text = joinMended(draft.texts);
  return {
    next,
    element: {
      kind: 'DECISION',
      mended: text,
      whole: joinMended(own.map((block) => block.whole)),
      lines: own.flatMap((block) => block.lines),
      decision: kindOfOutcome(draft.outcome) ?? draft.label?.kind ?? kindOfText(text.text),
      movers: draft.movers,
      seconders: draft.seconders,
      votes: draft.votes.length === 0 ? null : draft.votes.join(' '),
      dropped: draft.dropped,
    },
  };
}

function begin(draft: Draft, block: Block): boolean {
  if (block.kind !== 'TEXT' || block.counted) return false;
  const label = readDecisionLabel(block.mended.text);
  if (label !== null && !(block.listed && label.bare)) {
    draft.label = label;
    takeText(draft, sliceMended(block.mended, label.end));
    return true;
  }
  const part = readMotionPart(block.mended.text);
  if (part === null) return false;
  takePart(draft, part, block.mended);
  return true;
}

function attach(draft: Draft, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]!;
  if (block.kind !== 'TEXT' || block.arrow || readActionLabel(block.mended.text) !== null) return false;
  const first = blocks[index - 1]!;
  if (first.listed && block.listed && block.number === null && first.number === null && !draft.inList && block.lines[0]!.indent <= first.lines[0]!.indent) return false;
  const text = block.mended.text;
  const last = draft.texts.at(-1)?.text ?? '';
  const part = block.counted ? null : readMotionPart(text);
  if (part !== null) {
    const again = part.text !== null && draft.texts.length > 0 || part.movers.length > 0 && draft.movers.length > 0 && (draft.texts.length > 0 || draft.outcome !== null) || part.resolution && (draft.texts.length > 0 || draft.movers.length > 0);
    if (again || draft.outcome !== null && part.outcome !== null) return false;
    takePart(draft, part, block.mended);
    return true;
  }
  const label = block.counted || block.listed ? null : readDecisionLabel(text);
  if (label !== null) {
    if (draft.texts.length > 0 || draft.label !== null) return false;
    draft.label = label;
    takeText(draft, sliceMended(block.mended, label.end));
    return true;
  }
  const open = draft.inList || draft.label !== null && !block.gap && !/[.!?]$/.test(last) || /[:;]$|\b(?:that|and|or|to)[,:]?$/i.test(last) || draft.texts.length === 0 && (draft.label !== null || draft.resolution);
  if (open && (block.listed || block.counted)) {
    draft.texts.push(block.listed && block.number === null ? block.mended : block.whole);
    draft.inList = true;
    return true;
  }
  if (draft.texts.length > 0) return false;
  if (/^that\b/i.test(text) || draft.label !== null && !block.gap || followsOutcome(blocks, index)) {
    takeText(draft, block.mended);
    return true;
  }
  return false;
}

function followsOutcome(blocks: readonly Block[], index: number): boolean {
  for (let next = index + 1; next < blocks.length && next <= index + farthestOutcome; next += 1) {
    const block = blocks[next]!;
    if (block.kind !== 'TEXT' || block.counted) return false;
    const part = readMotionPart(block.mended.text);
    if (part !== null) return part.outcome !== null || part.votes !== null;
    if (!block.listed) return false;
  }
  return false;
}

function takePart(draft: Draft, part: MotionPart, text: Mended): void {
  draft.movers.push(...part.movers);
  draft.seconders.push(...part.seconders);
  if (part.votes !== null) draft.votes.push(part.votes);
  draft.outcome ??= part.outcome;
  draft.resolution ||= part.resolution;
  draft.dropped ||= /\b(?:died|failed) for (?:lack|want) of a second/i.test(text.text);
  if (part.text !== null) takeText(draft, sliceMended(text, part.text));
}

/** Takes the words of the decision; sentences behind them that tell of movers and votes are no part of them. */
function takeText(draft: Draft, printed: Mended): void {
  let text = trimMended(printed);
  const parties = text.text.startsWith('(') ? partiesInBrackets(text.text) : null;
  if (parties !== null) {
    draft.movers.push(...parties.movers);
    draft.seconders.push(...parties.seconders);
    text = trimMended(sliceMended(text, parties.length));
  }
  const counted = /^\(([^()]{3,60})\)[:.]?\s?$|^\(([^()]{3,60})\)[:.]?\s(?=that\b|to\b)/i.exec(text.text);
  const votes = counted === null ? null : votesIn(counted[1] ?? counted[2]!);
  if (counted !== null && votes !== null) {
    draft.votes.push(votes);
    text = trimMended(sliceMended(text, counted[0].length));
  }
  const sentences = splitSentences(text.text);
  let kept = sentences.length;
  for (let index = sentences.length - 1; index > 0; index -= 1) {
    const part = readMotionPart(text.text.slice(sentences[index]!.from, sentences[index]!.to));
    if (part === null || part.text !== null) break;
    kept = index;
  }
  for (const sentence of sentences.slice(kept)) takePart(draft, readMotionPart(text.text.slice(sentence.from, sentence.to))!, sliceMended(text, sentence.from, sentence.to));
  const end = sentences[kept - 1]?.to ?? 0;
  if (end > 0) draft.texts.push(end < text.text.length ? sliceMended(text, 0, end) : text);
}
