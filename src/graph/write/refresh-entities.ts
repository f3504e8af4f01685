import type { ManagedTransaction } from 'neo4j-driver';
import { united } from './naming.js';
import type { Naming } from './naming.js';
import { sortName } from './sort-name.js';

/** An entity as the graph holds it, with what the authority says of it (null where it says nothing). */
export interface HeldEntity {
  id: string;
  labels: string[];
  /** Made in this transaction, so that it still lacks what is worked out. */
  isNew: boolean;
  basis: string;
  name: string;
  printedForms: string[];
  abbreviation: string | null;
  classification: string | null;
  status: string | null;
  curatedAliases: string[];
  curatedAbbreviation: string | null;
  curatedClassification: string | null;
}

/** The entities of these ids that are there, locked until the transaction ends. Give the ids in order. */
export async function heldEntities(transaction: ManagedTransaction, ids: string[]): Promise<HeldEntity[]> {
  const { records } = await transaction.run(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id})
     SET e.id = id
     RETURN e.id AS id, labels(e) AS labels, e.aliases IS NULL AS isNew, e.basis AS basis, e.name AS name,
       e.printedForms AS printedForms, e.abbreviation AS abbreviation, e.classification AS classification, e.status AS status, e.curatedAliases AS curatedAliases,
       e.curatedAbbreviation AS curatedAbbreviation, e.curatedClassification AS curatedClassification`,
    { ids },
  );
  return records.map((record) => record.toObject() as HeldEntity);
}

/**
 * Works out anew what an entity is called from all meetings that name it; what the authority says wins. One that no
 * meeting names any more keeps the name it has.
 */
export async function refreshEntities(transaction: ManagedTransaction, entities: HeldEntity[]): Promise<void> {
  if (entities.length === 0) return;
  const { records } = await transaction.run(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id})<-[n:NAMES]-(:Meeting)
     RETURN id, collect(DISTINCT properties(n)) AS namings`,
    { ids: entities.map(({ id }) => id) },
  );
  const found = new Map(records.map((record): [string, Partial<Naming>[]] => [record.get('id'), record.get('namings')]));
  const rows = entities.map((entity) => ({ id: entity.id, properties: described(entity, united((found.get(entity.id) ?? []).map(complete))) }));
  await transaction.run('UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e += row.properties', { rows });
}

/** Whether a naming says nothing of an entity that is not known of it already, so that it need not be worked out anew. */
export function isImplied(naming: Naming, entity: HeldEntity): boolean {
  if (entity.isNew) return false;
  const known: Naming = { ...entity, name: entity.name };
  const both = united([known, entity.basis === 'CURATED' ? { ...naming, name: known.name } : naming]);
  return JSON.stringify(both) === JSON.stringify(united([known]));
}

/** The properties of a naming as stored, with those that are null put back. */
export function complete(naming: Partial<Naming>): Naming {
  const { name = null, printedForms = [], abbreviation = null, classification = null, status = null } = naming;
  return { name, printedForms, abbreviation, classification, status };
}

function described(entity: HeldEntity, text: Naming): Record<string, unknown> {
  const curated = entity.basis === 'CURATED';
  const is = (label: string): boolean => entity.labels.includes(label);
  const name = curated ? entity.name : text.name ?? entity.name;
  return {
    name,
    printedForms: text.printedForms,
    aliases: [...new Set([...text.printedForms, ...entity.curatedAliases])].sort(),
    abbreviation: is('Body') ? entity.curatedAbbreviation ?? text.abbreviation : null,
    ...(is('Person') && { sortName: sortName(name) }),
    ...(is('Organisation') && { classification: entity.curatedClassification ?? text.classification }),
    ...(is('Topic') && { status: curated ? 'ACCEPTED' : text.status ?? 'PROPOSED' }),
  };
}
