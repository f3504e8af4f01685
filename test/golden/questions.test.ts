import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { publicSchema } from '../../src/api/schema/public.js';
import { projectRoot } from '../../src/settings.js';

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await publicSchema();
});

const files = ['test/golden', 'seeds/queries'].flatMap((folder) =>
  readdirSync(join(projectRoot, folder)).filter((name) => name.endsWith('.graphql')).map((name) => `${folder}/${name}`));

test.each(files)('%s asks for what the schema has', (file) => {
  expect(validate(schema, parse(readFileSync(join(projectRoot, file), 'utf8'))).map(({ message }) => message)).toEqual([]);
});
