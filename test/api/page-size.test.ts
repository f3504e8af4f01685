import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { openTestGraph } from '../support/neo4j.js';
import { post, startTestApi } from './api.js';
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

const refused: [what: string, query: string, message: string, variables?: Record<string, unknown>][] = [
  ['a limit of 0', '{ people(limit: 0) { id } }', '"limit" of "people" must be from 1 to 200, not 0.'],
  ['a negative limit', '{ people(limit: -1) { id } }', '"limit" of "people" must be from 1 to 200, not -1.'],
  ['a limit above the most', '{ passages(limit: 201) { id } }', '"limit" of "passages" must be from 1 to 200, not 201.'],
  ['a negative offset', '{ people(offset: -1) { id } }', '"offset" of "people" must be 0 or more, not -1.'],
  ['a first of 0', '{ peopleConnection(first: 0) { totalCount } }', '"first" of "peopleConnection" must be from 1 to 200, not 0.'],
  ['a limit in a variable', 'query ($n: Int) { people(limit: $n) { id } }', '"limit" of "people" must be from 1 to 200, not 0.', { n: 0 }],
  ['a limit in a default', 'query ($n: Int = 500) { people(limit: $n) { id } }', '"limit" of "people" must be from 1 to 200, not 500.'],
  ['one below another', '{ people { attendances { posts(limit: 0) { id } } } }', '"limit" of "posts" must be from 1 to 200, not 0.'],
  ['one below an interface', '{ entities { mentions(limit: 0) { id } } }', '"limit" of "mentions" must be from 1 to 200, not 0.'],
  ['one in a connection', '{ people { mentionsConnection(first: 300) { totalCount } } }', '"first" of "mentionsConnection" must be from 1 to 200, not 300.'],
  ['one in an inline fragment', '{ entities { ... on Place { within(limit: 0) { id } } } }', '"limit" of "within" must be from 1 to 200, not 0.'],
  ['one in a fragment', '{ places { ...P } } fragment P on Place { within(limit: 0) { id } }', '"limit" of "within" must be from 1 to 200, not 0.'],
  ['one under an alias', '{ a: people(limit: 2) { id } b: people(limit: 0) { id } }', '"limit" of "people" must be from 1 to 200, not 0.'],
  ['one that is skipped', '{ people(limit: 0) @skip(if: true) { id } posts { id } }', '"limit" of "people" must be from 1 to 200, not 0.'],
];

describe('a page is refused, and nothing runs, for', () => {
  test.each(refused)('%s', async (_what, query, message, variables) => {
    const answer = await api.ask(query, variables);
    expect(answer.status).toBe(400);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toEqual([expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT' } })]);
  });
});

describe('a page is given for', () => {
  test.each([
    ['the smallest and the largest', '{ people(limit: 1, offset: 0) { id } peopleConnection(first: 200) { totalCount } }', {}],
    ['null, which is as if nothing was said', 'query ($n: Int) { people(limit: $n) { id } peopleConnection(first: null) { totalCount } }', { n: null }],
    ['a variable that is left out', 'query ($n: Int) { people(limit: $n, offset: $n) { id } }', {}],
  ])('%s', async (_what, query, variables) => {
    expect(await api.ask(query, variables)).toMatchObject({ status: 200, data: { people: [] } });
  });

  test('the operation that is run, whatever stands in the others', async () => {
    const query = `query Run { people(limit: 1) { id } } query Other($id: ID!) { ...O people(limit: 0) { id } }
      fragment O on Query { place(id: $id) { id } }`;
    const response = await api.fetch('/graphql', post({ query, operationName: 'Run' }));
    expect(await response.json()).toEqual({ data: { people: [] } });
  });
});

test('a variable of the wrong type is told as such', async () => {
  const answer = await api.ask('query ($n: Int) { people(limit: $n) { id } }', { n: 'ten' });
  expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  expect(answer.errors?.[0]?.message).toContain('$n');
});
