/** Something about the database that a person can put right; the message says what happened and what to do. */
export class GraphError extends Error {
  override name = 'GraphError';
}
