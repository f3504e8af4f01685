import { sliceMended, trimMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
import type { DecisionKind } from '../printed.js';
import { splitSentences } from '../words/sentences.js';
import { kindOfText } from './decision-kind.js';
import { readDecisionLabel } from './decision-label.js';
import { readDecidingSentence } from './decision-sentence.js';
import { kindOfOutcome, readMotionPart, votesIn, type MotionPart } from './motion-part.js';
import { readMotionSentence, type MotionSentence } from './motion-sentence.js';

/** A decision as found in a paragraph. */
export interface FoundDecision {
  kind: DecisionKind;
  marked: boolean;
  mended: Mended;
  /** With its label. */
  whole: Mended;
  movers: string[];
  seconders: string[];
  votes: string | null;
}

/** What a paragraph decides, and a motion in it that was put to the vote in none of its sentences. */
export interface ReadDecisions {
  decisions: FoundDecision[];
  open: MotionSentence | null;
}

interface OpenMotion {
  parties: MotionSentence;
  from: number;
  to: number;
}

/** Reads what the sentences of a paragraph decide. Movers, seconders and votes named in the sentences behind a decision are its own. */
export function readDecisions(text: Mended): ReadDecisions {
  const decisions: FoundDecision[] = [];
  let open: OpenMotion | null = null;
  for (const sentence of splitSentences(text.text)) {
    const part = sliceMended(text, sentence.from, sentence.to);
    const line = readMotionPart(part.text);
    const last = decisions.at(-1);
    const bareOutcome = line !== null && open === null && line.movers.length + line.seconders.length === 0 && line.votes === null && !/^(?:the )?(?:motion|amendment|vote)\b/i.test(part.text);
    if (line !== null && line.text === null && !bareOutcome) {
      if (open !== null && line.outcome === null && line.seconders.length > 0) open.parties = { movers: open.parties.movers, seconders: line.seconders };
      else if (open !== null) {
        if (line.outcome !== null || line.votes !== null) decisions.push(fromMotion(text, open, line));
        open = line.outcome !== null || line.votes !== null ? null : open;
      } else if (last !== undefined) addPart(last, line);
      continue;
    }
    const found = decisionIn(part);
    const parties = readMotionSentence(part.text);
    if (found !== null) {
      if (open !== null && (found.movers.length > 0 || parties === null)) giveParties(found, open.parties);
      if (open !== null && isVoteOf(part.text)) {
        found.mended = sliceMended(text, open.from, /^(?:the )?(?:motion|amendment|resolution|vote|item)\b/i.test(part.text) ? open.to : sentence.to);
        found.whole = sliceMended(text, open.from, sentence.to);
        if (found.kind !== 'REJECTED') found.kind = kindOfText(found.mended.text.replace(/^.*?\b(?:to|that)\s/i, ''));
      }
      decisions.push(found);
      open = null;
    } else if (parties !== null && parties.movers.length > 0 && isMotion(part.text)) open = { parties, from: sentence.from, to: sentence.to };
    else if (parties !== null && open !== null) open.parties = { movers: open.parties.movers, seconders: [...open.parties.seconders, ...parties.seconders] };
  }
  return { decisions, open: open?.parties ?? null };
}

/** Gives a decision the movers and seconders that stand beside it. */
export function giveParties(decision: Pick<FoundDecision, 'movers' | 'seconders'>, parties: MotionSentence): void {
  if (decision.movers.length === 0) decision.movers.push(...parties.movers);
  if (decision.seconders.length === 0) decision.seconders.push(...parties.seconders);
}

function decisionIn(part: Mended): FoundDecision | null {
  const parties = readMotionSentence(part.text) ?? { movers: [], seconders: [] };
  const label = readDecisionLabel(part.text);
  const shared = { whole: part, movers: [...parties.movers], seconders: [...parties.seconders], votes: votesOf(part.text) };
  if (label !== null && label.end < part.text.length) {
    const text = trimMended(sliceMended(part, label.end));
    return { ...shared, kind: label.kind ?? kindOfText(text.text), marked: true, mended: label.kind !== null && label.bare ? part : text };
  }
  const deciding = readDecidingSentence(part.text);
  if (deciding !== null) return { ...shared, ...deciding, mended: part };
  const vote = voteIn(part.text);
  return vote === null ? null : { ...shared, ...vote, mended: part };
}

/** "On being put to the vote the amendment was LOST." */
function voteIn(text: string): { kind: DecisionKind; marked: boolean } | null {
  const match = /\b(?:motion|amendment|resolution|proposal)\b[^.;]{0,60}\b(?:was|were|is|being)\s(?:declared |then |duly |unanimously )*(carried|passed|approved|adopted|lost|defeated|failed|CARRIED|PASSED|LOST|DEFEATED|FAILED)\b/i.exec(text);
  if (match === null || /\b(?:if|whether|that the motion)\b/i.test(text.slice(0, match.index))) return null;
  const lost = /^(?:lost|defeated|failed)$/i.test(match[1]!);
  return { kind: lost ? 'REJECTED' : kindOfText(text.slice(0, match.index)), marked: /^[A-Z]{3}/.test(match[1]!) };
}

function isVoteOf(text: string): boolean {
  return /\b(?:motion|amendment|resolution|proposal)\b[^.;]{0,60}\b(?:carried|passed|lost|defeated|failed)\b/i.test(text);
}

/** A motion asks the meeting to decide; somebody who "moved house" or "proposed a toast" does not, nor does what found no seconder. */
function isMotion(text: string): boolean {
  if (/\b(?:no seconder|not seconded|died for|lack of a second|withdrawn|withdrew)\b/i.test(text) && !/;/.test(text)) return false;
  return /\bmotion\b|\bsecond(?:ed)?\b|\bmoved\b|\bproposed\s(?:by|that|to)\b|\bproposal\b/i.test(text);
}

function fromMotion(text: Mended, open: OpenMotion, line: MotionPart): FoundDecision {
  const mended = sliceMended(text, open.from, open.to);
  const decision: FoundDecision = {
    kind: kindOfOutcome(line.outcome) ?? kindOfText(mended.text.replace(/^.*?\b(?:to|that)\s/i, '')), marked: false, mended, whole: mended,
    movers: [...open.parties.movers], seconders: [...open.parties.seconders], votes: line.votes ?? votesOf(mended.text),
  };
  return decision;
}

function addPart(decision: FoundDecision, line: MotionPart): void {
  giveParties(decision, line);
  decision.votes ??= line.votes;
  const kind = kindOfOutcome(line.outcome);
  if (kind !== null) decision.kind = kind;
}

const countWords = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const votePatterns: readonly RegExp[] = [
  new RegExp(`\\b(?:by (?:a vote of )?|vote of |vote: )?(${countWords}\\s?(?:votes\\s)?(?:to|-|–|/)\\s?${countWords}(?:\\s?\\([^()]{1,60}\\))?)(?=[\\s.,;)]|$)`, 'i'),
  new RegExp(`(${countWords} (?:votes )?(?:for|in favou?r),? (?:and )?${countWords} against(?:,? (?:and )?${countWords} abstentions?)?)`, 'i'),
  new RegExp(`(${countWords} (?:votes )?for,? (?:and )?${countWords} abstentions?)`, 'i'),
  /\b(all (?:were )?in favou?r)\b/i, /\b(unanimous(?:ly)?)\b/i, /\b(by consensus)\b/i, /,\s((?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:dissenting|abstaining|opposed))/u,
];

/** How the votes fell, as a sentence prints it; null where it does not say. */
function votesOf(text: string): string | null {
  const bracket = /\(([^()]{3,80})\)\.?$/.exec(text);
  const inner = bracket === null ? null : votesIn(bracket[1]!);
  if (inner !== null) return inner;
  if (!/vote|carried|favou?r|unanimous|consensus|against|dissent|abstain|abstention|passed|failed|opposed|agreed by/i.test(text)) return null;
  for (const pattern of votePatterns) {
    const match = pattern.exec(text);
    if (match !== null) return match[1]!;
  }
  return null;
}
