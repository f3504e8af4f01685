import { fold } from '../words/fold.js';
import type { Scene } from './scene.js';

const nouns: ReadonlySet<string> = new Set([
  'board', 'committee', 'council', 'panel', 'group', 'partnership', 'forum', 'commission', 'meeting', 'executive', 'trust',
  'authority', 'assembly', 'cabinet', 'subcommittee', 'sub-committee', 'sub-group', 'subgroup',
]);

const before = /^(?:(?:the|this|our|whole|full)\s+)+/;
const behind = /\s+(?:as a whole|members?)$/;

/** "Parish Council" is the end of "Dover Parish Council". */
function isEnding(words: string, name: string): boolean {
  return words.includes(' ') && name.endsWith(` ${words}`);
}

/** Whether words stand for the board that meets, as one: "the Board", "this committee", or its own name. */
export function isOwnBoard(text: string, scene: Scene): boolean {
  const words = fold(text).trim().replace(before, '');
  if (nouns.has(words.replace(behind, ''))) return true;
  if (scene.boardId === null) return false;
  if (isEnding(words, fold(scene.boardName))) return true;
  return scene.things
    .whole(text.trim().replace(/^the\s+/i, ''))
    .some(({ entityId, ambiguous }) => entityId === scene.boardId && !ambiguous);
}
