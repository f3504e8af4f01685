import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { openTestGraph } from '../support/neo4j.js';
import { startTestApi } from './api.js';
import type { TestApi } from './api.js';
import { loadNorthfield } from './northfield.js';

let graph: Graph;
let api: TestApi;

beforeAll(async () => {
  graph = await openTestGraph();
  await loadNorthfield(graph);
  api = await startTestApi(graph);
});

afterAll(async () => {
  await api.close();
  await graph.close();
});

async function dataOf(query: string, variables?: Record<string, unknown>): Promise<unknown> {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

describe('a list', () => {
  test('filters by value, by list, by link and in logic', async () => {
    const data = await dataOf(`{ known: people(where: { aliases: { includes: "Cllr Lee" } }) { id }
      blind: people(where: { name: { caseInsensitive: { startsWith: "ANN" } } }) { id }
      linked: attendances(
        where: { OR: [{ person: { id: { eq: "bob-hart" } } }, { status: { eq: APOLOGIES } }] }, sort: [{ start: ASC }]) { printedName }
      silent: meetings(where: { startTime: { eq: null } }) { id }
      owned: actions(where: { NOT: { dueTo: { lt: "2020-06-30" } } }) { id } }`);
    expect(data).toEqual({
      known: [{ id: 'ann-lee' }], blind: [{ id: 'ann-lee' }], linked: [{ printedName: 'Bob Hart' }, { printedName: 'Cara Diaz' }],
      silent: [{ id: 'nsb-2020-06-09' }],
      owned: [{ id: 'nsb-2020-03-10/action-1' }],
    });
  });

  test('filters by the very day that is given, wherever the machine stands', async () => {
    const query = `query ($day: Date!) { on: meetings(where: { date: { eq: $day } }) { date }
      after: meetings(where: { date: { gt: "2020-03-10" } }) { date } }`;
    const here = process.env['TZ'];
    for (const zone of ['America/New_York', 'Pacific/Auckland']) {
      process.env['TZ'] = zone;
      expect(await dataOf(query, { day: '2020-03-10' })).toEqual({ on: [{ date: '2020-03-10' }], after: [{ date: '2020-06-09' }] });
    }
    if (here === undefined) delete process.env['TZ'];
    else process.env['TZ'] = here;
  });

  test.each(['2015-02-30', '2015-13-01', '2015-02', 'yesterday', '2015-02-03T10:00:00Z', 20150203])('refuses %s as a date', async (day) => {
    const asVariable = await api.ask('query ($day: Date!) { meetings(where: { date: { eq: $day } }) { id } }', { day });
    const inText = await api.ask(`{ meetings(where: { date: { eq: ${JSON.stringify(day)} } }) { id } }`);
    for (const { status, errors } of [asVariable, inText]) {
      expect(status).toBe(400);
      expect(errors?.[0]?.message).toContain('A date must be a day such as "2020-03-10"');
    }
  });

  test('goes on page by page behind a cursor, and counts', async () => {
    const page = `query ($after: String) { peopleConnection(first: 2, after: $after, sort: [{ name: ASC }]) {
      totalCount edges { node { id } } pageInfo { hasNextPage endCursor } aggregate { count { nodes } } } }`;
    const one = await dataOf(page) as { peopleConnection: { pageInfo: { endCursor: string } } };
    expect(one).toMatchObject({ peopleConnection: {
      totalCount: 3,
      edges: [{ node: { id: 'ann-lee' } }, { node: { id: 'bob-hart' } }],
      pageInfo: { hasNextPage: true },
      aggregate: { count: { nodes: 3 } },
    } });
    expect(await dataOf(page, { after: one.peopleConnection.pageInfo.endCursor })).toMatchObject({
      peopleConnection: { edges: [{ node: { id: 'cara-diaz' } }], pageInfo: { hasNextPage: false } },
    });
  });

  test('holds 25 where no size is asked', async () => {
    const extra = 'UNWIND range(1, 30) AS n CREATE (:Post {id: "extra/" + n, title: "Extra"})';
    await graph.driver.executeQuery(extra, {}, { database: graph.database });
    const { posts, page, more } = await dataOf('{ posts(limit: null) { id } page: postsConnection { edges { cursor } } more: posts(limit: 200) { id } }') as
      { posts: unknown[]; page: { edges: unknown[] }; more: unknown[] };
    expect([posts.length, page.edges.length, more.length]).toEqual([25, 25, 32]);
  });
});
