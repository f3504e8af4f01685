import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { afterEach, expect, test } from 'vitest';
import { post, startTestApi } from './api.js';
import type { TestApi } from './api.js';

let api: TestApi;

afterEach(() => api.close());

/** A driver whose sessions fail with the message. */
function failing(message: string): Driver {
  const driver = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('neo4j', 'x'));
  return Object.assign(driver, { session: () => { throw new Error(message); } });
}

test('what goes wrong inside stays inside: the client gets an id, the log has the rest', async () => {
  api = await startTestApi({ driver: failing('secret.host:7687 MATCH (n) refused'), database: 'neo4j' });
  const response = await api.fetch('/graphql', post({ query: '{ people { id } }' }));
  const text = await response.text();
  const [error] = JSON.parse(text).errors as { message: string; path: string[]; extensions: { code: string; requestId: string } }[];
  expect(error).toMatchObject({ message: 'Internal error', path: ['people'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  expect(error?.extensions.requestId).toBe(response.headers.get('X-Request-Id'));
  expect(text).not.toMatch(/secret|MATCH|stack/);
  expect(api.log).toHaveLength(1);
  expect(JSON.parse(api.log[0] ?? '')).toMatchObject({
    requestId: error?.extensions.requestId, err: { message: 'secret.host:7687 MATCH (n) refused', stack: expect.any(String) },
  });
});

test('what the client did wrong is told, and not logged', async () => {
  api = await startTestApi({ driver: failing('unused'), database: 'neo4j' });
  const { status, errors } = await api.ask('{ people(where: { name: { eq: 3 } }) { id } }');
  expect([status, errors?.[0]?.extensions]).toEqual([400, { code: 'GRAPHQL_VALIDATION_FAILED' }]);
  expect(api.log).toEqual([]);
});
