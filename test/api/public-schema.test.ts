import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, isInputObjectType, isInterfaceType, isObjectType, validateSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageLimits } from '../../src/api/bounds/page-limits.js';
import { describedBy, spotsOf } from '../../src/api/schema/describe/describe.js';
import type { Spot } from '../../src/api/schema/describe/spot.js';
import { printPublicSchema } from '../../src/api/schema/print.js';
import { publicSchema } from '../../src/api/schema/public.js';
import { readTypeDefinitions } from '../../src/api/schema/type-definitions.js';
import { projectRoot } from '../../src/settings.js';

const nodes = [
  'person', 'organisation', 'board', 'topic', 'place', 'meeting', 'attendance', 'agendaItem', 'paragraph', 'statement',
  'decision', 'action', 'mention', 'document', 'post',
];
const plurals = [
  'people', 'organisations', 'boards', 'topics', 'places', 'meetings', 'attendances', 'agendaItems', 'paragraphs', 'statements',
  'decisions', 'actions', 'mentions', 'documents', 'posts',
];
const interfaces = ['entity', 'agent', 'body', 'passage'];
const interfacePlurals = ['entities', 'agents', 'bodies', 'passages'];
const insights = [
  'coverage', 'boardAt', 'rosterChange', 'attendanceMatrix', 'coAttendance', 'organisationLinks', 'tenures', 'representation', 'statementsOn',
  'topicHistory', 'lookup', 'search', 'actionRegister',
];

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await publicSchema();
});

describe('the public schema', () => {
  test('is valid', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  test('asks for one node by id, for many by filter, page by page for node types, and for insights', () => {
    const expected = [...nodes, ...interfaces, ...plurals, ...interfacePlurals, ...plurals.map((plural) => `${plural}Connection`), ...insights];
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual(expected.sort());
  });

  test('only reads', () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  test('keeps what is internal to itself', async () => {
    const printed = await printPublicSchema();
    for (const internal of ['TopicEntry', 'FormerId ', 'PRESENT_AT', 'presentAt', 'printedForms', 'curatedAliases']) {
      expect(printed).not.toContain(internal);
    }
  });

  test('describes every type, field, argument, input field and enum value', () => {
    const bare = spotsOf(schema).filter((spot) => !/^[A-Z`][^]+[.)]$/.test((describedBy(spot).description ?? '').trim()));
    expect(bare.map(nameOf)).toEqual([]);
  });

  test('never describes by the name alone', () => {
    const poor = spotsOf(schema).filter((spot) => (describedBy(spot).description ?? '').length < 8);
    expect(poor.map(nameOf)).toEqual([]);
  });

  test('has one page size for every type that has pages', () => {
    const limits = readTypeDefinitions().flatMap((document) => document.definitions).flatMap((definition) =>
      'directives' in definition ? (definition.directives ?? []).filter((directive) => directive.name.value === 'limit') : []);
    expect(limits).toHaveLength(nodes.length + interfaces.length);
    for (const limit of limits) {
      const given = (limit.arguments ?? []).map(({ name, value }) => [name.value, value.kind === Kind.INT ? Number(value.value) : null]);
      expect(Object.fromEntries(given)).toEqual(pageLimits);
    }
  });

  test('is small enough to read', async () => {
    expect((await printPublicSchema()).length).toBeLessThan(330_000);
  });

  test('stands in docs/schema.graphql; to bring it up to date: bin/minutes-graph schema > docs/schema.graphql', async () => {
    const path = join(projectRoot, 'docs/schema.graphql');
    const printed = await printPublicSchema();
    if (process.env['REWRITE_GOLDEN']) writeFileSync(path, printed);
    expect(readFileSync(path, 'utf8')).toBe(printed);
  });
});

describe('every link of docs/graph.md', () => {
  const links = readFileSync(join(projectRoot, 'docs/graph.md'), 'utf8').split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => /^`[A-Z_]+`$/.test(cells[2] ?? '') && !cells[5]?.startsWith('internal'));

  test.each(links.map((cells) => [cells[1], cells[2], cells[3], cells[5]]))('%s %s %s can be followed', (from, _link, to, fields) => {
    const [forwards, backwards] = (fields ?? '').split('/');
    for (const type of typesIn(from)) {
      expect(fieldsOf(type)).toEqual(expect.arrayContaining(namesIn(forwards)));
    }
    for (const type of typesIn(to)) {
      expect(fieldsOf(type)).toEqual(expect.arrayContaining(namesIn(backwards)));
    }
  });

  test('there are as many of them as the page lists', () => {
    expect(links.length).toBeGreaterThanOrEqual(25);
  });
});

function nameOf({ type, field, argument, input, value }: Spot): string {
  return [type, field, input, value, argument].flatMap((part) => (part ? [part.name] : [])).join('.');
}

function typesIn(cell = ''): string[] {
  return cell.replace(/\(.*\)/, '').split(',').map((name) => name.trim());
}

function namesIn(cell = ''): string[] {
  return [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? '');
}

function fieldsOf(name: string): string[] {
  const type = schema.getType(name);
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}
