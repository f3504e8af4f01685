import type { KnownEntity } from '../known.js';
import { acronymFits } from '../words/acronym.js';
import { isAbbreviation } from '../meeting/body-name.js';
import { isDistinctName } from '../meeting/body-words.js';
import type { KnownIndex } from './known-index.js';

/** What one document says of a body, for finding it among those already known. */
export interface BodySought {
  name: string;
  abbreviation: string | null;
  forms: readonly string[];
  /** Null while the meeting's own board is sought. */
  boardId: string | null;
}

/**
 * The known body that a document means; null for a new one. A name that says more than a sort of body means the same
 * body everywhere. An abbreviation or a name such as "Finance Committee" does so only within the minutes of one board.
 */
export function matchBody(sought: BodySought, index: KnownIndex): KnownEntity | null {
  const byName = index
    .named('BODY', sought.name)
    .filter((entity) => sought.boardId === null || isDistinctName(sought.name) || isNear(entity, sought.boardId, index));
  if (byName.length > 0) return best(byName, sought.boardId, index);
  const { boardId } = sought;
  if (boardId === null) return null;
  const near = [...new Set(sought.forms.flatMap((form) => index.named('BODY', form)))].filter(
    (entity) => isNear(entity, boardId, index) && !contradicts(entity, sought),
  );
  return near.length === 1 ? near[0]! : null;
}

function isNear(entity: KnownEntity, boardId: string, index: KnownIndex): boolean {
  return index.belongs(entity, boardId) || index.isOrphan(entity);
}

/** Two full names that share an abbreviation are two bodies. */
function contradicts(entity: KnownEntity, { name }: BodySought): boolean {
  if (isAbbreviation(entity.name) || isAbbreviation(name))
    return isAbbreviation(entity.name) ? !isAbbreviation(name) && !acronymFits(entity.name, name) : !acronymFits(name, entity.name);
  return true;
}

function best(entities: readonly KnownEntity[], boardId: string | null, index: KnownIndex): KnownEntity {
  return (boardId === null ? undefined : entities.find((entity) => index.belongs(entity, boardId))) ?? entities[0]!;
}
