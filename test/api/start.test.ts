import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../../src/api/server.js';
import type { Graph } from '../../src/graph/graph.js';
import { openTestGraph } from '../support/neo4j.js';
import { startTestApi } from './api.js';

let graph: Graph;

beforeAll(async () => {
  graph = await openTestGraph();
});

afterAll(() => graph.close());

test('a taken port is named, with the setting to change', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const start = startApi({ ...graph, port, host: '127.0.0.1', isLoaded: () => true });
  await expect(start).rejects.toThrow(`Port ${port} is taken by another program. Set PORT to a free port, or to 0 for any free one.`);
  other.close();
});

test('an address of another machine is named, with the setting to change', async () => {
  const start = startApi({ ...graph, port: 0, host: '192.0.2.1', isLoaded: () => true });
  await expect(start).rejects.toThrow('"192.0.2.1" is no address of this machine. Set HOST to one, such as 127.0.0.1.');
});

test('port 0 takes a free port and tells which', async () => {
  const api = await startApi({ ...graph, port: 0, host: '0.0.0.0', isLoaded: () => true });
  expect(api.address).toBe(`http://localhost:${api.port}`);
  expect((await fetch(`http://127.0.0.1:${api.port}/health`)).status).toBe(200);
  await api.close();
});

test('closing lets answers under way finish and takes no new requests', async () => {
  const api = await startTestApi({ driver: slowly(graph.driver), database: graph.database });
  const answer = api.ask('{ people { id } }');
  await pause(100);
  const closed = api.close();
  await expect(answer).resolves.toEqual({ status: 200, data: { people: [] } });
  await closed;
  await expect(api.fetch('/health')).rejects.toThrow('fetch failed');
});

/** The driver, where closing a session takes half a second. */
function slowly(driver: Driver): Driver {
  return new Proxy(driver, {
    get(from, key) {
      if (key !== 'session') return Reflect.get(from, key);
      return (...config: Parameters<Driver['session']>) => {
        const session = driver.session(...config);
        const close = session.close.bind(session);
        return Object.assign(session, { close: () => pause(500).then(close) });
      };
    },
  });
}
