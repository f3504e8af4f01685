import type { ParagraphElement } from '../body/element.js';
import { kindOfText } from '../decisions/decision-kind.js';
import { quotedMotion } from '../decisions/quoted-motion.js';
import { giveParties, readDecisions, type FoundDecision } from '../decisions/read-decisions.js';
import type { MotionSentence } from '../decisions/motion-sentence.js';
import type { FindingContext } from './placed-action.js';
import type { ReadItem } from './read-items.js';

/** A decision with the place where it stands. */
export interface PlacedDecision {
  found: FoundDecision;
  item: number;
  paragraph: number | null;
}

/** Finds what was decided under one item: in labelled lines and motions, in labelled paragraphs, and in sentences. */
export function findDecisions(read: ReadItem, item: number, { scribed }: FindingContext): PlacedDecision[] {
  const decisions: PlacedDecision[] = [];
  let waiting: MotionSentence | null = null;
  const add = (found: FoundDecision, paragraph: number | null): void => {
    if (waiting !== null) giveParties(found, waiting);
    waiting = null;
    decisions.push({ found, item, paragraph });
  };
  for (const [position, element] of read.elements.entries()) {
    const paragraph = read.positions[position]!;
    if (element.kind === 'DECISION') {
      if (element.dropped) continue;
      const { mended, whole, movers, seconders, votes } = element;
      if (mended.text !== '') add({ kind: element.decision, marked: true, mended, whole, movers, seconders, votes }, paragraph);
      else if (movers.length + seconders.length > 0) waiting = { movers, seconders };
      else if (votes !== null && decisions.length > 0) decisions.at(-1)!.found.votes ??= votes;
    } else if (element.kind === 'PARAGRAPH') {
      const labelled = labelledDecision(element);
      if (labelled !== null) {
        add(labelled, paragraph);
        continue;
      }
      if (element.labelled !== null || scribed && /^<?[\p{L}][\p{L}\d'’._-]{0,30}>?:?\s/u.test(element.mended.text) && /^[^\s]+[:>]/.test(element.mended.text)) continue;
      const { decisions: found, open } = readDecisions(element.mended);
      const before = read.elements[position - 1];
      for (const decision of found) {
        const last = decisions.at(-1)?.found;
        const quoted = isVote(decision.mended.text) ? quotedMotion(read.elements.slice(0, position)) : null;
        if (last !== undefined && before?.kind === 'DECISION' && isVote(decision.mended.text)) last.votes ??= decision.votes;
        else if (quoted !== null) add({ ...decision, ...quoted, kind: decision.kind === 'REJECTED' ? 'REJECTED' : kindOfText(quoted.mended.text) }, paragraph);
        else add(decision, paragraph);
      }
      waiting = open ?? (found.length > 0 ? null : waiting);
    }
  }
  return decisions;
}

/** "The motion on being put was carried" tells how the decision above it was voted on. */
function isVote(text: string): boolean {
  return /^(?:the )?(?:motion|amendment|resolution)\b[^.]{0,60}\b(?:carried|passed|adopted|lost|defeated)\b[^.]{0,40}\.?$/i.test(text);
}

function labelledDecision(element: ParagraphElement): FoundDecision | null {
  if (element.labelled === null || !('decision' in element.labelled)) return null;
  return { kind: element.labelled.decision, marked: true, mended: element.mended, whole: element.whole, movers: [], seconders: [], votes: null };
}
