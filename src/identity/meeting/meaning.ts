import type { Method, NameKind } from '../minutes.js';

/** What a form of a name stands for in this meeting. Many forms share one entity. */
export interface Meaning {
  entityId: string;
  kind: NameKind;
  method: Method;
  /** The form stands for this entity only where nothing else fits: it is a candidate, never a link. */
  ambiguous: boolean;
  /** The form has no noun of bodies in it, so that it may be the place as well: "Ferryton". */
  bare: boolean;
  /** Why, in words, for the list of candidates. */
  reason: string;
}
