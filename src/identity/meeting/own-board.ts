import { fold } from '../words/fold.js';
import type { Scene } from './scene.js';

const nouns = /^(?:the |this |our |whole |full )*(?:board|committee|council|panel|group|partnership|forum|commission|meeting|executive|trust|authority|assembly|cabinet|subcommittee|sub-committee|sub-group|subgroup)(?: as a whole| members?)?$/;

/** Whether words stand for the board that meets, as one: "the Board", "this committee", or its own name. */
export function isOwnBoard(text: string, scene: Scene): boolean {
  const words = fold(text).trim();
  if (nouns.test(words)) return true;
  return scene.boardId !== null && scene.things.whole(words.startsWith('the ') ? text.trim().slice(4) : text.trim()).some(({ entityId, ambiguous }) => entityId === scene.boardId && !ambiguous);
}
