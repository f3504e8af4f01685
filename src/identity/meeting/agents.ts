import { postHeads } from '../../reading/lexicon/titles-of-posts.js';
import { isBody } from '../across/curated-ids.js';
import type { Finding, Passage } from './finding.js';
import { outermost } from './finding-places.js';
import { passageOf, type MeetingNames } from './meeting-names.js';
import { isOwnBoard } from './own-board.js';
import type { Scene } from './scene.js';

/**
 * The people and bodies that the words for an owner or a recipient name, by id, in their order. Groups that are no body, and
 * forms that fit several, give none. "The Board" is the board that meets.
 */
export function agentsIn(text: string, names: MeetingNames, scene: Scene): string[] {
  const passage = passageOf(text, [{ from: 0, to: text.length }]);
  const found = outermost(names.find(passage))
    .filter((finding) => finding.entityId !== null && (finding.kind === 'PERSON' || (isBody(finding.kind) && isItself(finding, passage))))
    .map((finding) => ({ at: passage.tokens[finding.first]!.from, id: finding.entityId! }));
  return [...new Set([...found, ...ownBoards(text, scene)].sort((a, b) => a.at - b.at).map(({ id }) => id))];
}

/** Not so in "the Clerk of the NSB" and "the NSB Clerk", where the Clerk is not known. */
function isItself({ first, last }: Finding, { tokens }: Passage): boolean {
  const after = tokens[last + 1];
  if (after?.joined === true && postHeads.has(after.key) && !after.key.endsWith('s')) return false;
  const of = tokens[first]!.joined ? (tokens[first - 1]?.key === 'the' ? first - 2 : first - 1) : -1;
  return tokens[of]?.key !== 'of' || !postHeads.has(tokens[of - 1]?.key ?? '');
}

function ownBoards(text: string, scene: Scene): { at: number; id: string }[] {
  const { boardId } = scene;
  if (boardId === null) return [];
  let at = 0;
  return text.split(/(,|;|\/|&|\band\b)/).flatMap((part) => {
    const here = at;
    at += part.length;
    return isOwnBoard(part, scene) ? [{ at: here, id: boardId }] : [];
  });
}
