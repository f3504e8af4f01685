import type { ManagedTransaction } from 'neo4j-driver';
import type { Basis, PostFact } from '../../identity/facts.js';
import type { NameKind } from '../../identity/minutes.js';
import { GraphError } from '../graph-error.js';
import { choose } from './choose.js';
import { concreteLabels, entityLabels, nameKinds } from './entity-labels.js';

/** What a new entity needs; `refreshEntities` fills in the rest. */
export interface NewEntity {
  id: string;
  kind: NameKind;
  name: string;
  basis: Basis;
}

/**
 * Makes the entities that are missing and locks all of them until the transaction ends, so that two writers never work
 * out the same entity at once. In the order of ids, so that they do not wait for each other in a circle.
 * @throws GraphError where an id belongs to an entity of another kind.
 */
export async function mergeEntities(transaction: ManagedTransaction, entities: NewEntity[]): Promise<void> {
  const { records } = await transaction.run(
    `UNWIND $rows AS row
     MERGE (e:Entity {id: row.id})
     ON CREATE SET e.name = row.name, e.basis = row.basis, e.isNew = true, e.printedForms = [], e.curatedAliases = [], e.formerIds = []
     ON MATCH SET e.id = row.id
     WITH e, row, CASE WHEN e.isNew THEN row.kind END AS newKind
     ${choose('newKind', Object.fromEntries(nameKinds.map((kind) => [kind, `REMOVE e.isNew SET e:${entityLabels[kind]}`])))}
     WITH e, row WHERE NOT row.label IN labels(e)
     RETURN e.id AS id, row.label AS wanted, labels(e) AS labels`,
    { rows: entities.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((entity) => ({ ...entity, label: concreteLabels[entity.kind] })) },
  );
  const clash = records[0];
  if (clash) throw new GraphError(`The id "${clash.get('id')}" cannot name a ${clash.get('wanted')}: it belongs to a ${clash.get('labels').join(', ')}`);
}

/**
 * Makes the posts that are missing, below their bodies.
 * @throws GraphError where a body is not there.
 */
export async function mergePosts(transaction: ManagedTransaction, posts: PostFact[]): Promise<void> {
  const { records } = await transaction.run(
    `UNWIND $rows AS row
     MATCH (b:Entity {id: row.bodyId}) WHERE b:Body
     MERGE (p:Post {id: row.id})
     ON CREATE SET p.title = row.title
     ON MATCH SET p.id = row.id
     MERGE (p)-[:POST_IN]->(b)
     RETURN collect(row.id) AS made`,
    { rows: posts.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, title, bodyId }) => ({ id, title, bodyId })) },
  );
  const made = new Set<string>(records[0]?.get('made'));
  const missing = posts.find(({ id }) => !made.has(id));
  if (missing) throw new GraphError(`The post "${missing.id}" belongs to "${missing.bodyId}", but there is no such body`);
}
