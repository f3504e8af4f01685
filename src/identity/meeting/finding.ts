import type { Doubt } from '../across/match-people.js';
import { threshold, unsure } from '../confidence.js';
import type { Method, NameKind } from '../minutes.js';
import type { Token } from '../words/tokens.js';

/** A name found in a text: tokens `first` to `last`, inclusive. `entityId` is null where it stays unsure. */
export interface Finding {
  first: number;
  last: number;
  kind: NameKind;
  entityId: string | null;
  method: Method;
  confidence: number;
  candidates: Doubt[];
}

/** A text in which names are sought. */
export interface Passage {
  text: string;
  tokens: readonly Token[];
  /** Whether the word stands where somebody acts: in the subject of a verb of saying, or in the words that name an owner. */
  acts(token: number): boolean;
}

/** A finding that refers to one entity. */
export function sure(
  place: { first: number; last: number },
  kind: NameKind,
  entityId: string,
  method: Method,
  confidence: number,
): Finding {
  return { ...place, kind, entityId, method, confidence, candidates: [] };
}

/** A finding that several entities fit, or one weakly. */
export function open(place: { first: number; last: number }, kind: NameKind, method: Method, candidates: Doubt[]): Finding {
  const best = Math.max(...candidates.map(({ score }) => score), 0);
  return { ...place, kind, entityId: null, method, confidence: Math.min(best, unsure), candidates };
}

const mostCandidates = 12;

/** One finding for all that fits a place: sure where a single entity does, with at least the threshold's confidence. */
export function among(
  place: { first: number; last: number },
  kind: NameKind,
  ids: readonly string[],
  method: Method,
  confidence: number,
  reason: string,
): Finding | null {
  const distinct = [...new Set(ids)].slice(0, mostCandidates);
  if (distinct.length === 0) return null;
  if (distinct.length === 1 && confidence >= threshold) return sure(place, kind, distinct[0]!, method, confidence);
  const score = Number((unsure / Math.max(1, distinct.length - 1)).toFixed(2));
  return open(
    place,
    kind,
    method,
    distinct.map((entityId) => ({ entityId, score, reason })),
  );
}
