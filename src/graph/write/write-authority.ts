import type { ManagedTransaction } from 'neo4j-driver';
import type { Authority, AuthorityEntity } from '../../identity/authority.js';
import type { NameKind } from '../../identity/minutes.js';
import { GraphError } from '../graph-error.js';
import type { Graph } from '../graph.js';
import { inWriteTransaction } from '../transaction.js';
import { curatedLinks, curatedLinkTypes, curatedRow, nothingCurated } from './curated-rows.js';
import { countWrite, lockLedger } from './ledger.js';
import { mergeEntities } from './merge-entities.js';
import { heldEntities, refreshEntities } from './refresh-entities.js';
import { sweep } from './sweep.js';

/**
 * Makes the graph say what the authority says, in one transaction: curated entities and the links between them. What the
 * authority says no longer is withdrawn: an entity that minutes speak of goes back to what they say, any other goes.
 * @throws GraphError where an id belongs to an entity of another kind, or a link leads to an entity that is not there.
 */
export async function writeAuthority(graph: Graph, authority: Authority): Promise<void> {
  await inWriteTransaction(graph, async (transaction) => {
    await lockLedger(transaction);
    const entities = authority.entities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const ids = entities.map(({ id }) => id);
    await relabel(transaction, entities);
    await mergeEntities(transaction, entities.map(({ id, kind, name }) => ({ id, kind, name, basis: 'CURATED' })));
    await transaction.run('UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e += row.properties', { rows: entities.map(curatedRow) });
    const withdrawn = await withdraw(transaction, ids);
    for (const type of curatedLinkTypes) await writeLinks(transaction, authority, type);
    await sweep(transaction, { entities: withdrawn, posts: [] });
    await refreshEntities(transaction, await heldEntities(transaction, [...ids, ...withdrawn].sort()));
    await countWrite(transaction);
  });
}

/** A body that the text took for an organisation may be a board by the authority, or the other way round. */
async function relabel(transaction: ManagedTransaction, entities: AuthorityEntity[]): Promise<void> {
  const idsOf = (kind: NameKind): string[] => entities.filter((entity) => entity.kind === kind).map(({ id }) => id);
  await transaction.run('UNWIND $ids AS id MATCH (e:Organisation {id: id}) REMOVE e:Organisation, e.classification SET e:Board', { ids: idsOf('BOARD') });
  await transaction.run('UNWIND $ids AS id MATCH (e:Board {id: id}) WHERE NOT (e)<-[:OF_BOARD]-() REMOVE e:Board SET e:Organisation', { ids: idsOf('ORGANISATION') });
}

async function withdraw(transaction: ManagedTransaction, keptIds: string[]): Promise<string[]> {
  const { records } = await transaction.run(
    `MATCH (e:Entity {basis: 'CURATED'}) WHERE NOT e.id IN $keptIds
     SET e.basis = 'TEXT', e += $nothingCurated
     RETURN e.id AS id`,
    { keptIds, nothingCurated },
  );
  return records.map((record) => record.get('id'));
}

async function writeLinks(transaction: ManagedTransaction, authority: Authority, type: (typeof curatedLinkTypes)[number]): Promise<void> {
  const rows = curatedLinks(authority, type);
  await transaction.run(
    `MATCH (from:Entity)-[r:${type}]->(to:Entity)
     WHERE NOT [from.id, to.id] IN $kept
     DELETE r`,
    { kept: rows.map(({ from, to }) => [from, to]) },
  );
  const { records } = await transaction.run(
    `UNWIND $rows AS row
     MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
     MERGE (from)-[r:${type}]->(to)
     SET r = row.properties
     RETURN count(r) AS made`,
    { rows },
  );
  if (records[0]?.get('made') !== rows.length) {
    throw new GraphError(`The authority names an entity in ${type} that it does not define: ${await missing(transaction, rows.map(({ to }) => to))}`);
  }
}

async function missing(transaction: ManagedTransaction, ids: string[]): Promise<string> {
  const { records } = await transaction.run('UNWIND $ids AS id WITH DISTINCT id WHERE NOT EXISTS { (:Entity {id: id}) } RETURN id', { ids });
  return records.map((record) => `"${record.get('id')}"`).join(', ');
}
