import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/settings.js';
import { readReadyQuery } from '../../src/web/playground/ready-query.js';

const folder = join(projectRoot, 'seeds/queries');
const names = readdirSync(folder).filter((name) => name.endsWith('.graphql')).sort();
const schema = buildSchema(readFileSync(join(projectRoot, 'docs/schema.graphql'), 'utf8'));

describe('a ready query', () => {
  it.each(names)('%s says what it answers, has one named operation and fits the schema', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(readReadyQuery(name, text, null).answers).not.toBe('');
    const document = parse(text);
    const operations = document.definitions.filter((one): one is OperationDefinitionNode => one.kind === 'OperationDefinition');
    expect(operations.map((operation) => operation.name?.value)).toEqual([expect.any(String)]);
    expect(validate(schema, document).map((error) => error.message)).toEqual([]);
  });

  it('that is first takes no variables, as GraphiQL shows none in the tab that it opens with', () => {
    expect(existsSync(join(folder, names[0]!.replace(/graphql$/, 'variables.json')))).toBe(false);
  });

  it('is read with title, answer and variables', () => {
    const read = readReadyQuery('1-x.graphql', '# Who met\n# Everybody who\n# was there.\nquery WhoMet { people { name } }\n', '{"a": 1}\n');
    expect(read).toEqual({
      title: 'Who met',
      answers: 'Everybody who was there.',
      query: '# Who met\n# Everybody who\n# was there.\nquery WhoMet { people { name } }',
      variables: '{"a": 1}',
    });
  });

  it('without a title is refused by name', () => {
    expect(() => readReadyQuery('2-y.graphql', 'query { people { name } }', null)).toThrow('2-y.graphql must begin with a comment line');
  });
});
