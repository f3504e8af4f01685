import type { ManagedTransaction } from 'neo4j-driver';

/** Ids of entities and posts. */
export interface Touched {
  entities: string[];
  posts: string[];
}

/**
 * Removes those of the given posts and text entities that no minutes speak of any more. A curated entity stays, and so
 * does one that another meeting holds as a candidate.
 * @returns the ids of what was removed.
 */
export async function sweep(transaction: ManagedTransaction, touched: Touched): Promise<string[]> {
  return [...await sweepPosts(transaction, touched.posts), ...await sweepEntities(transaction, touched.entities)];
}

async function sweepPosts(transaction: ManagedTransaction, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { records } = await transaction.run(
    `UNWIND $ids AS id
     MATCH (p:Post {id: id})
     WHERE NOT EXISTS { (p)<-[:HELD]-(:Attendance) } AND NOT EXISTS { (p)<-[:NAMES]-(:Meeting) }
     DETACH DELETE p
     RETURN id`,
    { ids },
  );
  return records.map((record) => record.get('id'));
}

async function sweepEntities(transaction: ManagedTransaction, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { records } = await transaction.run(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id, basis: 'TEXT'})
     WHERE NOT EXISTS { MATCH (e)--(other) WHERE other:Passage OR other:Meeting OR other:Post }
     OPTIONAL MATCH (former:FormerId)-[:NOW]->(e)
     DETACH DELETE former, e
     RETURN DISTINCT id`,
    { ids },
  );
  return records.map((record) => record.get('id'));
}
