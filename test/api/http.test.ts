import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyLimit } from '../../src/api/bounds/body-limit.js';
import type { Graph } from '../../src/graph/graph.js';
import { openTestGraph } from '../support/neo4j.js';
import { post, startTestApi } from './api.js';
import type { TestApi } from './api.js';

let graph: Graph;
let api: TestApi;
let folder: string;
let loaded = true;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playground '));
  graph = await openTestGraph();
  api = await startTestApi(graph, { isLoaded: () => loaded, playgroundFolder: join(folder, 'playground') });
});

afterAll(async () => {
  await api.close();
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

async function errorOf(response: Response): Promise<unknown> {
  expect(response.headers.get('Content-Type')).toMatch(/^application\/(graphql-response\+)?json/);
  const { errors } = await response.json() as { errors: { message: string }[] };
  return errors[0]?.message;
}

describe('health and readiness', () => {
  test('the process says that it is up', async () => {
    const response = await api.fetch('/health');
    expect([response.status, await response.json()]).toEqual([200, { status: 'up' }]);
  });

  test('it is ready once the minutes are loaded', async () => {
    loaded = false;
    const before = await api.fetch('/ready');
    expect([before.status, await before.json()]).toEqual([503, { status: 'not ready', reason: 'The minutes are still being loaded.' }]);
    loaded = true;
    const after = await api.fetch('/ready');
    expect([after.status, await after.json()]).toEqual([200, { status: 'ready' }]);
  });

  test('it is not ready while the database does not answer, but lives', async () => {
    const nowhere = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('neo4j', 'x'), { connectionAcquisitionTimeout: 500 });
    const alone = await startTestApi({ driver: nowhere, database: 'neo4j' });
    const response = await alone.fetch('/ready');
    expect([response.status, await response.json()]).toEqual([503, { status: 'not ready', reason: 'The database does not answer.' }]);
    expect((await alone.fetch('/health')).status).toBe(200);
    await alone.close();
    await nowhere.close();
  });
});

describe('the playground', () => {
  test('says how to build it where it is not built', async () => {
    const response = await api.fetch('/playground/');
    expect(response.status).toBe(404);
    expect(await errorOf(response)).toBe('The playground is not built. Run `npm run build`, then reload this page.');
  });

  test('is served from its built files, and the root leads there', async () => {
    await mkdir(join(folder, 'playground/assets'), { recursive: true });
    await writeFile(join(folder, 'playground/index.html'), '<title>Ask</title>');
    await writeFile(join(folder, 'playground/assets/main.js'), 'export {};');
    const page = await api.fetch('/');
    expect(new URL(page.url).pathname).toBe('/playground');
    expect((await api.fetch('/playground', { redirect: 'manual' })).status).toBe(200);
    expect([page.status, await page.text()]).toEqual([200, '<title>Ask</title>']);
    expect(await (await api.fetch('/playground/assets/main.js')).text()).toBe('export {};');
    expect(await errorOf(await api.fetch('/playground/assets/none.js'))).toContain('Nothing is here');
    expect((await api.fetch('/playground/..%2f..%2fetc%2fpasswd')).status).toBeGreaterThanOrEqual(400);
  });
});

describe('a request that cannot be answered gets JSON that says why', () => {
  test('for an unknown address', async () => {
    const response = await api.fetch('/nowhere');
    expect(response.status).toBe(404);
    expect(await errorOf(response)).toBe('Nothing is here. Ask POST /graphql, or open /playground in a browser.');
    expect((await api.fetch('/graphql/more', post({ query: '{ __typename }' }))).status).toBe(404);
  });

  test('for a body that is no JSON', async () => {
    const response = await api.fetch('/graphql', { ...post(null), body: '{"query": ' });
    expect([response.status, await errorOf(response)]).toEqual([400, 'The body is not valid JSON.']);
  });

  test('for a body that is too large', async () => {
    const response = await api.fetch('/graphql', post({ query: `{ __typename } # ${'x'.repeat(bodyLimit)}` }));
    expect([response.status, await errorOf(response)]).toEqual([413, `The body is larger than ${bodyLimit} bytes.`]);
  });

  test('for a character set that nobody uses', async () => {
    const response = await api.fetch('/graphql', { ...post({}), headers: { 'Content-Type': 'application/json; charset=ebcdic' } });
    expect([response.status, await errorOf(response)]).toEqual([415, 'The body must be JSON in UTF-8.']);
  });

  const foreign = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'];
  test.each(foreign)('for a body of type %s, which a foreign page could send', async (type) => {
    const response = await api.fetch('/graphql', { method: 'POST', headers: { 'Content-Type': type }, body: '{"query":"{ __typename }"}' });
    expect([response.status, await errorOf(response)]).toEqual([400, expect.stringContaining('Cross-Site Request Forgery')]);
  });

  test.each([
    ['a batch', post([{ query: '{ __typename }' }, { query: '{ __typename }' }]), 'Operation batching disabled.'],
    ['no query', post({ variables: {} }), 'GraphQL operations must contain a non-empty `query`'],
    ['an empty object', post({}), 'POST body missing'],
    ['an empty body', { ...post({}), body: '' }, 'POST body missing'],
    ['a query with a mistake', post({ query: '{ people { id' }), 'Syntax Error'],
    ['a field that is not there', post({ query: '{ nothing }' }), 'Cannot query field "nothing"'],
    ['an operation that is not there', post({ query: 'query A { __typename }', operationName: 'B' }), 'Unknown operation named "B"'],
  ])('for %s', async (_what, init, message) => {
    const response = await api.fetch('/graphql', init);
    expect([response.status, await errorOf(response)]).toEqual([400, expect.stringContaining(message)]);
  });

  test('for a method that GraphQL does not know', async () => {
    const response = await api.fetch('/graphql', { ...post({ query: '{ __typename }' }), method: 'PUT' });
    expect(response.status).toBe(405);
  });
});

test('the schema can be read by introspection', async () => {
  expect(await api.ask('{ __schema { queryType { name } } }')).toEqual({ status: 200, data: { __schema: { queryType: { name: 'Query' } } } });
});

test('no header tells what serves, and each answer has a request id', async () => {
  const { headers } = await api.fetch('/health');
  expect(headers.get('X-Powered-By')).toBeNull();
  expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
});
