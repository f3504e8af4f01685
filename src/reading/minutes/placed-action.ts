import type { FoundAction } from '../actions/read-actions.js';
import type { DueContext } from '../dates/due-range.js';
import type { Ruler } from '../mended.js';

/** An action with the place where it stands. */
export interface PlacedAction {
  found: FoundAction;
  /** Null for one in a list at the end that names no item. */
  item: number | null;
  paragraph: number | null;
}

/** What finding decisions and actions needs to know of the whole. */
export interface FindingContext {
  due: DueContext;
  ruler: Ruler;
  /** Whether a word is part of a name on the roster. */
  isName: (word: string) => boolean;
  scribed: boolean;
}
