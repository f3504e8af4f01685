import type { ManagedTransaction } from 'neo4j-driver';
import { united } from './naming.js';
import type { Naming } from './naming.js';
import { complete } from './refresh-entities.js';

/** Gives posts the fullest title that meetings print for them. */
export async function refreshPosts(transaction: ManagedTransaction, ids: string[]): Promise<void> {
  const { records } = await transaction.run(
    `UNWIND $ids AS id
     MATCH (p:Post {id: id})<-[n:NAMES]-(:Meeting)
     RETURN id, collect(DISTINCT properties(n)) AS namings`,
    { ids },
  );
  const rows = records.map((record) => ({ id: record.get('id'), title: united((record.get('namings') as Partial<Naming>[]).map(complete)).name }));
  await transaction.run('UNWIND $rows AS row MATCH (p:Post {id: row.id}) SET p.title = row.title', { rows });
}
