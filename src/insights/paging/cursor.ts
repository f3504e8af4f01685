import { badArgument } from '../arguments/bad-argument.js';

/** What a row is sorted by, its id last, so that a page can go on behind it even where rows before it have come or gone. */
export type SortKey = (string | number | null)[];

/** The cursor of a row: opaque to clients, and good for this insight only. */
export function cursorOf(insight: string, key: SortKey): string {
  return Buffer.from(JSON.stringify([insight, ...key])).toString('base64url');
}

/**
 * The sort key in a cursor; null where none was given.
 * @param shape what kinds of values the key has, in order.
 * @throws GraphQLError for one that this insight did not make.
 */
export function keyIn(insight: string, cursor: string | null | undefined, shape: readonly ('string' | 'number')[]): SortKey | null {
  if (cursor === null || cursor === undefined) return null;
  const [from, ...key] = parsed(cursor);
  const fits = from === insight && key.length === shape.length && key.every((value, index) => typeof value === shape[index]);
  if (!fits) throw badArgument('after', `this is no cursor of ${insight}. Give the endCursor of the page before, as it was.`);
  return key as SortKey;
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
