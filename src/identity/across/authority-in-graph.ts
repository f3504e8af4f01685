import type { Authority } from '../authority.js';
import type { Known } from '../known.js';
import { curatedIds } from './curated-ids.js';

/** The authority with the ids that its entities have in the graph; see `curatedIds`. */
export function authorityInGraph(authority: Authority, known: Known): Authority {
  const ids = curatedIds(authority, known);
  const inGraph = (id: string): string => ids.get(id) ?? id;
  return {
    entities: authority.entities.map((entity) => ({
      ...entity,
      id: inGraph(entity.id),
      partOf: entity.partOf.map(inGraph),
      reportsTo: entity.reportsTo.map(inGraph),
      broader: entity.broader.map(inGraph),
      within: entity.within.map(inGraph),
      successors: entity.successors.map((succession) => ({ ...succession, to: inGraph(succession.to) })),
    })),
    posts: authority.posts.map((post) => ({ ...post, bodyId: post.bodyId === null ? null : inGraph(post.bodyId) })),
  };
}
