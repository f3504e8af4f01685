import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applySchema, statementsOf } from '../../src/graph/apply-schema.js';
import type { Graph } from '../../src/graph/graph.js';
import { openTestGraph } from '../support/neo4j.js';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

describe('the schema set-up', () => {
  it('leaves every constraint and index online, and changes nothing the second time', async () => {
    const before = await indexes();
    await applySchema(graph);
    expect(await indexes()).toEqual(before);
    expect(before.filter(({ state }) => state !== 'ONLINE')).toEqual([]);
    expect(before.map(({ name }) => name)).toEqual(expect.arrayContaining(['person_id', 'passage_meeting_id', 'topic_entry_key', 'entity_text']));
  });

  it('refuses a second node of one id in a namespace, whatever its other labels', async () => {
    await graph.driver.executeQuery("CREATE (:Person:Entity:Agent {id: 'ann-lee'})", {}, { database: graph.database });
    const second = graph.driver.executeQuery("CREATE (:Topic:Entity {id: 'ann-lee'})", {}, { database: graph.database });
    await expect(second).rejects.toThrow(/already exists/);
  });

  it('reads statements apart from comments', () => {
    expect(statementsOf('// one; two\nRETURN 1;\n\n  // three\nRETURN\n2;\n')).toEqual(['RETURN 1', 'RETURN\n2']);
  });
});

async function indexes(): Promise<{ name: string; state: string }[]> {
  const { records } = await graph.driver.executeQuery('SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name', {}, { database: graph.database });
  return records.map((record) => ({ name: record.get('name'), state: record.get('state') }));
}
