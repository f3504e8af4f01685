import type { DecisionKind } from '../printed.js';
import { decisionKind } from './decision-kind.js';

/** A word that marks what follows as a decision: "AGREED:", "RESOLVED –", "Decision 3:". */
export interface DecisionLabel {
  kind: DecisionKind;
  /** Where the text of the decision begins. */
  end: number;
}

const shouted = /^(?:IT WAS |IT IS )?(?:THEREFORE )?(?:UNANIMOUSLY )?(AGREED|RESOLVED|DECIDED|APPROVED|NOTED|ENDORSED|RATIFIED|ADOPTED|DEFERRED|REJECTED|REFUSED|RECOMMENDED|ACCEPTED|CONFIRMED|DECISIONS?|RESOLUTIONS?|CARRIED)(?: UNANIMOUSLY)?\b/;
const labelled = /^(?:it was |it is )?(?:unanimously )?(agreed|resolved|decided|approved|noted|endorsed|ratified|adopted|deferred|rejected|refused|recommended|accepted|confirmed|decisions?|resolutions?|(?:board|committee|council) (?:decision|resolution)|outcome)(?: unanimously| accordingly)?(?:\s(?:no\.?\s?)?[A-Z]{0,4}[\d./-]{1,12})?\s?(?::|\s[–—-]\s|[–—]\s?)\s*/i;

/** Reads the label of a decision at the start of a text; null where there is none. */
export function readDecisionLabel(text: string): DecisionLabel | null {
  const head = text.slice(0, 120);
  const match = labelled.exec(head);
  if (match !== null) return { kind: kindOfLabel(match[1]!), end: match[0].length };
  const loud = shouted.exec(head);
  if (loud === null || text.length === loud[0].length || /^\s?[.;]?$/.test(text.slice(loud[0].length))) return null;
  const behind = /^(?:\s(?:NO\.?\s?)?[A-Z]{0,4}[\d./-]{1,12})?[\s:.–—-]*/.exec(head.slice(loud[0].length))![0].length;
  return { kind: kindOfLabel(loud[1]!), end: loud[0].length + behind };
}

function kindOfLabel(word: string): DecisionKind {
  return /decision|resolution|outcome/i.test(word) ? 'AGREED' : decisionKind(word);
}
