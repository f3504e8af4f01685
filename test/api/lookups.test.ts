import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { profiled } from '../golden/profiled.js';
import { recordingDriver } from '../golden/recording-driver.js';
import type { Sent } from '../golden/recording-driver.js';
import { openTestGraph } from '../support/neo4j.js';
import { startTestApi } from './api.js';
import type { TestApi } from './api.js';
import { loadNorthfield } from './northfield.js';

const sent: Sent[] = [];
let graph: Graph;
let api: TestApi;

beforeAll(async () => {
  graph = await openTestGraph();
  await loadNorthfield(graph);
  api = await startTestApi({ driver: recordingDriver(graph.driver, sent), database: graph.database });
  await api.ask('{ people(limit: 1) { id } }');
});

afterAll(async () => {
  await api.close();
  await graph.close();
});

const meeting = 'nsb-2020-03-10';
const ids: [field: string, id: string][] = [
  ['person', 'ann-lee'], ['person', 'a-lee'], ['organisation', 'northfield-council'], ['board', 'nsb'], ['topic', 'lighting'],
  ['place', 'northfield'], ['entity', 'ann-lee'], ['entity', 'lighting'], ['agent', 'a-lee'], ['body', 'nsb'],
  ['post', 'northfield-council/leader'], ['meeting', meeting], ['document', `${meeting}/document`],
  ['attendance', `${meeting}/attendance/ann-lee`], ['agendaItem', `${meeting}/item-1`], ['paragraph', `${meeting}/item-2/para-2`],
  ['statement', `${meeting}/item-2/para-2/s1`], ['decision', `${meeting}/decision-1`], ['action', `${meeting}/action-1`],
  ['mention', `${meeting}/mention-1`], ['passage', `${meeting}/action-1`], ['passage', 'nothing'],
];

test.each(ids)('%s(id: "%s") seeks by index, in one statement', async (field, id) => {
  sent.length = 0;
  const { data } = await api.ask(`query ($id: ID!) { node: ${field}(id: $id) { id } }`, { id });
  expect(data).toEqual({ node: id === 'nothing' ? null : { id: expect.any(String) } });
  expect(sent).toHaveLength(1);
  const { steps, dbHits } = await profiled(graph, sent[0]!);
  expect(steps.filter(({ operatorType }) => /Scan/.test(operatorType))).toEqual([]);
  expect(dbHits).toBeLessThan(20);
});
