import type { Graph } from '../../src/graph/graph.js';
import { canonical } from '../../src/graph/write/canonical.js';
import { restored } from '../../src/graph/write/stored.js';

/**
 * The whole graph as sorted text, one line a node or relationship: labels, ids, types and all properties. Two graphs that
 * hold the same give the same text. The count of writes is left out.
 */
export async function dump(graph: Graph): Promise<string> {
  const database = { database: graph.database };
  const nodes = await graph.driver.executeQuery('MATCH (n) WHERE NOT n:Ledger RETURN labels(n) AS labels, properties(n) AS properties', {}, database);
  const links = await graph.driver.executeQuery(
    `MATCH (a)-[r]->(b)
     RETURN labels(a) AS fromLabels, properties(a) AS fromNode, type(r) AS type, properties(r) AS properties, labels(b) AS toLabels, properties(b) AS toNode`,
    {},
    database,
  );
  const lines = [
    ...nodes.records.map((record) => `(${[...record.get('labels')].sort().join(':')}) ${canonical(restored(record.get('properties')))}`),
    ...links.records.map((record) => {
      const from = key(record.get('fromLabels'), record.get('fromNode'));
      const to = key(record.get('toLabels'), record.get('toNode'));
      return `${from}-[${record.get('type')} ${canonical(restored(record.get('properties')))}]->${to}`;
    }),
  ];
  return lines.sort().join('\n');
}

function key(labels: string[], properties: Record<string, unknown>): string {
  return `(${[...labels].sort().join(':')} ${properties.id ?? `${properties.topicId} in ${properties.meetingId}`})`;
}
