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
  const posts = await transaction.run(
    `UNWIND $ids AS id
     MATCH (p:Post {id: id})
     WHERE NOT EXISTS { (p)<-[:HELD]-(:Attendance) } AND NOT EXISTS { (p)<-[:NAMES]-(:Meeting) }
     DETACH DELETE p
     RETURN id`,
    { ids: touched.posts },
  );
  const entities = await transaction.run(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id, basis: 'TEXT'})
     WHERE NOT EXISTS { MATCH (e)--(other) WHERE other:Passage OR other:Meeting OR other:Post }
     OPTIONAL MATCH (former:FormerId)-[:NOW]->(e)
     DETACH DELETE former, e
     RETURN DISTINCT id`,
    { ids: touched.entities },
  );
  return [...posts.records, ...entities.records].map((record) => record.get('id'));
}
