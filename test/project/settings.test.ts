import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, readSettings } from '../../src/settings.js';

const errorOf = (variables: Record<string, string>): string => {
  try {
    readSettings(variables);
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : 'no Error';
  }
  return 'accepted';
};

describe('settings', () => {
  it('need nothing: port 4000 on loopback, the embedded server with its data in the checkout', () => {
    expect(readSettings({})).toMatchObject({ port: 4000, host: '127.0.0.1', neo4j: null, home: join(projectRoot, '.minutes-graph') });
  });

  it('take an empty variable as unset', () => {
    expect(readSettings({ PORT: '', NEO4J_URI: '' })).toMatchObject({ port: 4000, neo4j: null });
  });

  it('point to a server of somebody else by NEO4J_URI', () => {
    const { neo4j } = readSettings({ NEO4J_URI: 'neo4j+s://db.example.org', NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'minutes' });
    expect(neo4j).toEqual({ uri: 'neo4j+s://db.example.org', user: 'neo4j', password: 'secret', database: 'minutes' });
  });

  it.each([['99999'], ['-1'], ['80a'], ['4 000']])('refuse PORT=%s by name', (port) => {
    expect(errorOf({ PORT: port })).toBe('SettingsError: PORT must be a port number, 0 to 65535');
  });

  it.each([['localhost:7687'], ['http://localhost'], ['nonsense']])('refuse NEO4J_URI=%s and show one that works', (uri) => {
    expect(errorOf({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' })).toMatch(/^SettingsError: NEO4J_URI must be an address such as neo4j:\/\/localhost:7687/);
  });

  it('ask for the password of a server that is given', () => {
    expect(errorOf({ NEO4J_URI: 'bolt://localhost:7687' })).toMatch(/NEO4J_PASSWORD must be set/);
  });

  it('name every wrong variable at once', () => {
    expect(errorOf({ PORT: 'x', NEO4J_URI: 'y' }).split('\n')).toHaveLength(2);
  });
});
