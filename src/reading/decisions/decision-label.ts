import type { DecisionKind } from '../printed.js';
import { decisionKind } from './decision-kind.js';

/** A word that marks what follows as a decision: "AGREED:", "RESOLVED –", "Decision 3:". */
export interface DecisionLabel {
  /** What the label itself says was done; null where it only says that something was decided. */
  kind: DecisionKind | null;
  /** Where the text of the decision begins. */
  end: number;
  /** Printed in capitals, without a sign behind it ("NOTED the report"). */
  bare: boolean;
}

const words = 'agreed|resolved|decided|approved|noted|endorsed|ratified|adopted|deferred|rejected|refused|recommended|accepted|confirmed|carried|received';
const shouted = new RegExp(`^(?:IT WAS |IT IS )?(?:THEREFORE )?(?:UNANIMOUSLY )?(${words.toUpperCase()}|DECISIONS?|RESOLUTIONS?)(?: UNANIMOUSLY)?\\b`);
const labelled = new RegExp(`^(?:it was |it is )?(?:unanimously )?(${words}|decisions?|resolutions?|(?:board|committee|council|panel|cabinet|group) (?:decision|resolution)|outcome|decision made|agreement)(?: unanimously| accordingly)?(?:\\s(?:no\\.?\\s?)?[A-Z]{0,4}[\\d./-]{1,12})?\\s?(?::|[–—-]\\s|\\.\\s(?=That\\b|to\\b))\\s*`, 'i');
const withParties = /^(resolved|resolution|agreed|decision)\s?(?=\((?!\d|[a-z]\)))/i;

/** Reads the label of a decision at the start of a text; null where there is none. */
export function readDecisionLabel(text: string): DecisionLabel | null {
  const head = text.slice(0, 120);
  const match = labelled.exec(head);
  if (match !== null && !isClause(match[0], head)) return { kind: kindOfLabel(match[1]!), end: match[0].length, bare: false };
  const parties = withParties.exec(head);
  if (parties !== null && /^\((?:[^()]*\/[^()]*|Cr\.? [^()]*|Cllr\.? [^()]*|Councillor [^()]*|\d[^()]*)\)/.test(head.slice(parties[0].length))) return { kind: null, end: parties[0].length, bare: false };
  const loud = shouted.exec(head);
  if (loud === null) return null;
  const rest = text.slice(loud[0].length);
  if (/^\s?[.;]?$/.test(rest) && !/^(?:RESOLVED|RESOLUTION|DECISION|AGREED)$/.test(loud[1]!)) return null;
  if (rest !== '' && !/\p{Ll}/u.test(rest) && !/^\s?[:–—-]/.test(rest)) return null;
  const sign = /^(?:\s(?:NO\.?\s?)?[A-Z]{0,4}[\d./-]{1,12})?\s?[:.–—-]*\s*/.exec(head.slice(loud[0].length))![0];
  return { kind: kindOfLabel(loud[1]!), end: loud[0].length + sign.length, bare: !/[:–—-]/.test(sign) };
}

/** "Approved - subject to ..." is a decision in words; "Accepted and noted: ..." and the like are labels still. */
function isClause(label: string, head: string): boolean {
  return /[–—-]\s*$/.test(label) && /^(?:subject|as|with|by|pending|until|for)\b/i.test(head.slice(label.length));
}

function kindOfLabel(word: string): DecisionKind | null {
  return /decision|resolution|outcome|resolved|agreed|agreement|decided|carried/i.test(word) ? null : decisionKind(word);
}
