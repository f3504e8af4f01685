import { letterKey } from '../words/fold.js';
import { editDistance } from './edit-distance.js';
import type { KnownIndex } from './known-index.js';
import type { Doubt } from './match-people.js';

const shortest = 8;

/**
 * Bodies that earlier minutes of the board print under a name that differs by a slip from one that is new to the board:
 * candidates for a person to judge, never a merge. None for a body that was spoken for before.
 */
export function bodyDoubts(id: string, name: string, boardId: string, index: KnownIndex): Doubt[] {
  const key = letterKey(name);
  const before = index.spokenForBefore(boardId);
  if (key.length < shortest || before.some((body) => body.id === id)) return [];
  return before.flatMap((body) => {
    const most = key.length < shortest * 2 ? 1 : 2;
    const distance = Math.min(...[body.name, ...body.printedForms].map((form) => editDistance(key, letterKey(form), most)));
    if (distance > most) return [];
    return [
      {
        entityId: body.id,
        score: 0.6 - 0.1 * distance,
        reason: `"${name}" and "${body.name}" differ by ${distance === 1 ? 'one letter' : `${distance} letters`}`,
      },
    ];
  });
}
