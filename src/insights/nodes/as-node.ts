import type { NodeId } from './node-types.js';

/** The node of an id; null of none. */
export function asNode(id: string | null): NodeId | null {
  return id === null ? null : { id };
}
