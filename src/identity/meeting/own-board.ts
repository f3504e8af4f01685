import { fold } from '../words/fold.js';
import type { Scene } from './scene.js';

/** What minutes call the body that meets, whatever its name. */
const nouns: ReadonlySet<string> = new Set(['board', 'committee', 'meeting', 'group', 'panel', 'council', 'executive', 'subcommittee', 'sub-committee']);

/** What they call it where its name says so. */
const ownNouns: ReadonlySet<string> = new Set([
  'partnership', 'forum', 'commission', 'trust', 'authority', 'assembly', 'cabinet', 'association', 'society', 'subgroup', 'sub-group',
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
  const noun = words.replace(behind, '');
  if (nouns.has(noun) || (ownNouns.has(noun) && fold(scene.boardName).split(' ').includes(noun))) return true;
  if (scene.boardId === null) return false;
  if (isEnding(words, fold(scene.boardName))) return true;
  return scene.things
    .whole(text.trim().replace(/^the\s+/i, ''))
    .some(({ entityId, ambiguous }) => entityId === scene.boardId && !ambiguous);
}
