import type { ManagedTransaction } from 'neo4j-driver';
import { GraphError } from '../graph-error.js';
import type { LinkRow, TargetLabel } from './passage-links.js';
import { passageLabels } from './passage-rows.js';
import type { PassageRow } from './passage-rows.js';
import { stored } from './stored.js';

/** Labels whose ids are looked up by another label, which has the constraint. */
const lookUpBy: Partial<Record<TargetLabel, string>> = { Body: 'Entity', Agent: 'Entity' };

/** Creates the passages of a meeting whose node and document are there. */
export async function writePassages(transaction: ManagedTransaction, meetingId: string, passages: PassageRow[]): Promise<void> {
  for (const label of passageLabels) {
    const rows = passages.filter((passage) => passage.label === label).map(({ properties }) => stored(properties));
    if (rows.length === 0) continue;
    await transaction.run(
      `MATCH (m:Meeting {id: $meetingId})-[:RECORDED_IN]->(d:Document)
       UNWIND $rows AS row
       CREATE (p:${label}:Passage)
       SET p = row
       CREATE (p)-[:IN_MEETING]->(m)
       CREATE (p)-[:FROM_DOCUMENT]->(d)`,
      { meetingId, rows },
    );
  }
}

/**
 * Creates the links of passages that are there.
 * @throws GraphError naming the first link one of whose ends is not there or of another kind.
 */
export async function writeLinks(transaction: ManagedTransaction, links: LinkRow[]): Promise<void> {
  for (const [first, ...rest] of groupsOf(links)) {
    if (!first) continue;
    const { type, fromLabel, toLabel } = first;
    const found = lookUpBy[toLabel] ?? toLabel;
    const rows = [first, ...rest].map(({ from, to, properties }) => ({ from, to, properties: stored(properties) }));
    const { records } = await transaction.run(
      `UNWIND $rows AS row
       MATCH (from:${fromLabel} {id: row.from})
       MATCH (to:${found} {id: row.to}) WHERE to:${toLabel}
       CREATE (from)-[r:${type}]->(to)
       SET r = row.properties
       RETURN collect([row.from, row.to]) AS made`,
      { rows },
    );
    const made = new Set((records[0]?.get('made') as [string, string][]).map((pair) => JSON.stringify(pair)));
    const missing = rows.find(({ from, to }) => !made.has(JSON.stringify([from, to])));
    if (missing) throw new GraphError(`The facts link ${fromLabel} "${missing.from}" by ${type} to ${toLabel} "${missing.to}", but one of the two is not there`);
  }
}

function groupsOf(links: LinkRow[]): LinkRow[][] {
  const groups = new Map<string, LinkRow[]>();
  for (const link of links) {
    const key = `${link.type} ${link.fromLabel} ${link.toLabel}`;
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  return [...groups.values()];
}
