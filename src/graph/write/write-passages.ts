import type { ManagedTransaction } from 'neo4j-driver';
import { GraphError } from '../graph-error.js';
import { choose } from './choose.js';
import { linkTypesTo } from './passage-links.js';
import type { LinkRow } from './passage-links.js';
import { passageLabels } from './passage-rows.js';
import type { PassageRow } from './passage-rows.js';
import { stored } from './stored.js';

/** Creates the passages of a meeting whose node and document are there. */
export async function writePassages(transaction: ManagedTransaction, meetingId: string, passages: PassageRow[]): Promise<void> {
  await transaction.run(
    `MATCH (m:Meeting {id: $meetingId})-[:RECORDED_IN]->(d:Document)
     UNWIND $rows AS row
     CREATE (p:Passage)
     SET p = row.properties
     CREATE (p)-[:IN_MEETING]->(m)
     CREATE (p)-[:FROM_DOCUMENT]->(d)
     ${choose('row.label', Object.fromEntries(passageLabels.map((label) => [label, `SET p:${label}`])))}`,
    { meetingId, rows: passages.map(({ label, properties }) => ({ label, properties: stored(properties) })) },
  );
}

/**
 * Creates the links of passages that are there.
 * @throws GraphError naming the first link one of whose ends is not there or of another kind.
 */
export async function writeLinks(transaction: ManagedTransaction, links: LinkRow[]): Promise<void> {
  for (const target of ['Entity', 'Post', 'Passage'] as const) {
    const types: readonly string[] = linkTypesTo[target];
    const rows = links.filter(({ type }) => types.includes(type));
    if (rows.length > 0) await writeLinksTo(transaction, target, types, rows);
  }
}

async function writeLinksTo(transaction: ManagedTransaction, target: string, types: readonly string[], links: LinkRow[]): Promise<void> {
  const { records } = await transaction.run(
    `UNWIND $rows AS row
     MATCH (from:Passage {id: row.from}) WHERE row.fromLabel IN labels(from)
     MATCH (to:${target} {id: row.to}) WHERE row.toLabel IN labels(to)
     ${choose('row.type', Object.fromEntries(types.map((type) => [type, `CREATE (from)-[r:${type}]->(to) SET r = row.properties`])))}
     RETURN row.index AS made`,
    { rows: links.map((link, index) => ({ ...link, index, properties: stored(link.properties) })) },
  );
  const made = new Set(records.map((record) => record.get('made')));
  const missing = links.find((_, index) => !made.has(index));
  if (!missing) return;
  const { type, fromLabel, from, toLabel, to } = missing;
  throw new GraphError(`The facts link ${fromLabel} "${from}" by ${type} to ${toLabel} "${to}", but one of the two is not there`);
}
