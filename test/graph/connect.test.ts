import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { connect } from '../../src/graph/connect.js';
import { freePort } from '../../src/graph/embedded/free-port.js';
import { GraphError } from '../../src/graph/graph-error.js';
import { isNewEnough } from '../../src/graph/server-version.js';
import { serverOfVersion } from '../support/server-of-version.js';

describe('connecting to a server', () => {
  it('gives the name of its database, also where none was set', async () => {
    const { driver, database } = await connect({ ...inject('neo4j'), database: null });
    onTestFinished(() => driver.close());
    expect(database).toBe('neo4j');
  });

  it('hands integers out as numbers', async () => {
    const { driver, database } = await connect(inject('neo4j'));
    onTestFinished(() => driver.close());
    const { records } = await driver.executeQuery('RETURN 3 AS three', {}, { database });
    expect(records[0]?.get('three')).toBe(3);
  });

  it('names the settings of user and password where they are refused', async () => {
    const refused = connect({ ...inject('neo4j'), user: 'somebody', password: 'wrong' });
    await expect(refused).rejects.toThrow(GraphError);
    await expect(refused).rejects.toThrow(/refused the user or the password: check NEO4J_USER and NEO4J_PASSWORD/);
  });

  it('names the setting of the database where there is none of that name', async () => {
    await expect(connect({ ...inject('neo4j'), database: 'nowhere' }, { patience: 1_000 })).rejects.toThrow(/no database of that name: check NEO4J_DATABASE/);
  });

  it('waits for a server that does not answer yet, says so, and gives up with an address', async () => {
    const words: string[] = [];
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const never = connect({ uri, user: 'neo4j', password: 'x', database: null }, { patience: 3_000, onProgress: (text) => words.push(text) });
    await expect(never).rejects.toThrow(new RegExp(`No Neo4j server answers at ${uri} .*check NEO4J_URI`));
    expect(words).toEqual([`Waiting for Neo4j at ${uri} to answer`]);
  });

  it('does not take a web server for Neo4j', async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => {}).write('HTTP/1.1 400 Bad Request\r\n\r\n');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      sockets.forEach((socket) => socket.destroy());
      server.close();
    });
    const uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(connect({ uri, user: 'neo4j', password: 'x', database: null })).rejects.toThrow(/No Neo4j server answers at .*HTTP/);
  });

  it('refuses a server that is too old, and names its version', async () => {
    const uri = await serverOfVersion('Neo4j/4.4.12');
    const refused = connect({ uri, user: 'neo4j', password: 'x', database: null });
    await expect(refused).rejects.toThrow(/is Neo4j\/4\.4\.12; Minutes Graph needs Neo4j 5\.13 or newer/);
  });
});

describe('a server version', () => {
  it.each(['Neo4j/5.13.0', 'Neo4j/5.26.30', 'Neo4j/5.27-aura', 'Neo4j/2025.10.1', 'Neo4j/6.0.0'])('%s is new enough', (agent) => expect(isNewEnough(agent)).toBe(true));
  it.each(['Neo4j/5.12.0', 'Neo4j/4.4.40', 'Memgraph/2.0', ''])('%s is too old', (agent) => expect(isNewEnough(agent)).toBe(false));
});
