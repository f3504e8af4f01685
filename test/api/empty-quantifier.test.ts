import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { openTestGraph } from '../support/neo4j.js';
import { startTestApi } from './api.js';
import type { TestApi } from './api.js';

let graph: Graph;
let api: TestApi;

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.driver.executeQuery(
    `CREATE (:Person:Entity:Agent {id: 'ann-lee', name: 'Ann Lee', sortName: 'Lee, Ann', aliases: [], formerIds: [], basis: 'TEXT'})
       <-[:OF_PERSON]-(:Attendance:Passage {id: 'board-2020-03-10/attendance/ann-lee'})
     CREATE (:Person:Entity:Agent {id: 'bo-ek', name: 'Bo Ek', sortName: 'Ek, Bo', aliases: [], formerIds: [], basis: 'TEXT'})`,
    {},
    { database: graph.database },
  );
  api = await startTestApi(graph);
});

afterAll(async () => {
  await api.close();
  await graph.close();
});

test.each([
  ['none', '{ people(where: { attendances: { none: {} } }) { id } }'],
  ['some', '{ people(where: { OR: [{ attendances: { some: {} } }] }) { id } }'],
  ['single', '{ people(where: { NOT: { attendances: { single: {} } } }) { id } }'],
])('"%s" of nothing is refused instead of answered with everybody', async (name, query) => {
  const { status, errors } = await api.ask(query);
  expect(status).toBe(400);
  expect(errors?.[0]?.message).toContain(`"${name}: {}" in "where" of "people" would filter nothing`);
});

test('the way round that the message names gives those with none, and those with any', async () => {
  const { data } = await api.ask(`{
    none: people(where: { attendances: { none: { id: { startsWith: "" } } } }) { id }
    any: people(where: { attendances: { some: { id: { startsWith: "" } } } }) { id } }`);
  expect(data).toEqual({ none: [{ id: 'bo-ek' }], any: [{ id: 'ann-lee' }] });
});
