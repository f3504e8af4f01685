import type { Method } from './minutes.js';

/** How sure a reading by each method is (0-1) where nothing speaks against it. Only what is printed or curated is certain. */
export const confidenceOf: Readonly<Record<Method, number>> = {
  PRINTED: 1,
  CURATED: 1,
  ALIAS: 0.95,
  INITIALS: 0.95,
  TITLE: 0.95,
  ROLE: 0.9,
  PRONOUN: 0.8,
  INFERRED: 0.8,
};

/** What a reading is worth that leaves several answers: below the threshold, so that nobody is linked. */
export const unsure = 0.5;

/** A mention refers to an entity from this confidence on; below, it has candidates only. */
export const threshold = 0.7;
