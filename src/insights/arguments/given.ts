import { badArgument } from './bad-argument.js';

/** What an id may be asked to name. */
export type GivenLabel = 'Entity' | 'Agent' | 'Body' | 'Person' | 'Organisation' | 'Board' | 'Topic' | 'Post';

/** An id that a client gave, and what it has to name. */
export interface GivenId {
  argument: string;
  id: string;
  label: GivenLabel;
}

/** The most ids in one argument. */
export const mostIds = 200;

/**
 * The id or ids of one argument; none where it was left out.
 * @throws GraphQLError for an empty list, which could be read as all or as none, and for a list that is too long.
 */
export function given(argument: string, label: GivenLabel, ids: string | readonly string[] | null | undefined): GivenId[] {
  if (ids === null || ids === undefined) return [];
  const list = typeof ids === 'string' ? [ids] : ids;
  if (list.length === 0) throw badArgument(argument, 'the list is empty. Give at least one id, or leave the argument out for all.');
  if (list.length > mostIds) throw badArgument(argument, `at most ${mostIds} ids, not ${list.length}.`);
  return [...new Set(list)].map((id) => ({ argument, id, label }));
}
