import { Neo4jGraphQL } from '@neo4j/graphql';
import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphContext } from '../../src/api/context.js';
import type { Graph } from '../../src/graph/graph.js';
import { openTestGraph } from '../support/neo4j.js';
import { startTestApi } from './api.js';
import type { TestApi } from './api.js';

let graph: Graph;
let api: TestApi;

beforeAll(async () => {
  graph = await openTestGraph();
  api = await startTestApi(graph);
});

afterAll(async () => {
  await api.close();
  await graph.close();
});

test.each([
  ['mutation', 'mutation { createPeople(input: [{ id: "x", name: "X" }]) { info { nodesCreated } } }'],
  ['mutation', 'mutation { deletePeople { nodesDeleted } }'],
  ['subscription', 'subscription { personCreated { event } }'],
])('there is no %s: %s', async (kind, query) => {
  const { status, data, errors } = await api.ask(query);
  expect([status, data, errors?.[0]?.message]).toEqual([400, undefined, `There is no ${kind} in this API. Ask with a query.`]);
});

test('a statement that writes fails in the context of a request, and nothing is written', async () => {
  const typeDefs = 'type Query { spoil: Int @cypher(statement: "CREATE (n:Spoilt) RETURN 1 AS one", columnName: "one") }';
  const schema = await new Neo4jGraphQL({ typeDefs }).getSchema();
  const { errors } = await graphql({ schema, source: '{ spoil }', contextValue: graphContext(graph) });
  expect(errors?.[0]?.message).toMatch(/in read access mode/);
  const { records } = await graph.driver.executeQuery('MATCH (n:Spoilt) RETURN count(n) AS count', {}, { database: graph.database });
  expect(records[0]?.get('count')).toBe(0);
});
