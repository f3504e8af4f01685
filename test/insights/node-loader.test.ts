import { createServer } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { apolloServer } from '../../src/api/apollo.js';
import { graphContext } from '../../src/api/context.js';
import type { GraphContext } from '../../src/api/context.js';
import { generatedSchema } from '../../src/api/schema/generated.js';
import { withInsights } from '../../src/api/schema/with-insights.js';
import { withCalendarDays } from '../../src/api/schema/calendar-days.js';
import { trimSchema } from '../../src/api/schema/trim/trim-schema.js';
import type { Graph } from '../../src/graph/graph.js';
import { loadNorthfield } from '../api/northfield.js';
import { recordingDriver } from '../golden/recording-driver.js';
import type { Sent } from '../golden/recording-driver.js';
import { openTestGraph } from '../support/neo4j.js';
import { probeSchema } from './probe.js';

const sent: Sent[] = [];
let graph: Graph;
let apollo: ApolloServer<GraphContext>;

beforeAll(async () => {
  graph = await openTestGraph();
  await loadNorthfield(graph);
  await graph.driver.executeQuery(
    `UNWIND range(1, 450) AS number
     CREATE (:Person:Entity:Agent {id: 'person-' + number, name: 'Person ' + number, aliases: [], formerIds: [], basis: 'TEXT'})`,
    {},
    { database: graph.database },
  );
  const schema = withInsights(withCalendarDays(trimSchema(await generatedSchema())), probeSchema);
  apollo = apolloServer(schema, createServer(), pino({ level: 'silent' }));
  await ask('{ people(limit: 1) { id } }');
});

beforeEach(() => {
  sent.length = 0;
});

afterAll(async () => {
  await apollo.stop();
  await graph.close();
});

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const contextValue = graphContext({ driver: recordingDriver(graph.driver, sent), database: graph.database });
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('The answer came in parts.');
  expect(body.singleResult.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(body.singleResult.data)) as Record<string, unknown>;
}

type Node = Record<string, unknown>;

const ids = {
  people: ['ann-lee', 'bob-hart', 'cara-diaz'],
  entities: ['nsb', 'ann-lee', 'northfield-council', 'street-lighting', 'northfield'],
  passages: [
    'attendance/ann-lee', 'attendance/cara-diaz', 'item-2', 'item-2/para-2', 'item-2/para-2/s1', 'decision-1', 'action-1', 'mention-1', 'mention-2',
  ].map((id) => `nsb-2020-03-10/${id}`),
};

const flags = { yes: true, no: false, order: 'DESC', status: ['PRESENT'], basis: 'TEXT', first: 1 };
const declared = '$yes: Boolean!, $no: Boolean!, $order: SortDirection!, $status: [AttendanceStatus!], $basis: Basis, $first: Int = 2';

const selections: [what: string, list: keyof typeof ids, selection: string, fragments?: string][] = [
  ['fields', 'people', 'id name sortName aliases basis'],
  ['no id', 'people', 'name'],
  ['aliases', 'people', 'id key: id who: name called: name basis: sortName'],
  ['type names under any name', 'people', 'id __typename kind: __typename name: __typename'],
  ['links, and links of links', 'people', 'id attendances(sort: [{ id: ASC }]) { status date meeting { date board { name } next { id } } represents { __typename name } }'],
  ['one link twice with other arguments', 'people',
    'id there: attendances(where: { status: { eq: PRESENT } }) { id } away: attendances(where: { status: { eq: APOLOGIES } }) { id }'],
  ['connections with arguments', 'people',
    `id attendancesConnection(first: $first, sort: [{ node: { id: $order } }]) {
      totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id status person { name } } } }`],
  ['what links carry', 'passages',
    'id ... on Mention { candidatesConnection(sort: [{ edge: { score: DESC } }]) { edges { properties { score reason } node { __typename id name } } } }'],
  ['enums and lists in variables', 'people', 'id attendances(where: { status: { in: $status } }, sort: [{ id: $order }]) { id status }'],
  ['directives with variables', 'people', 'id name @include(if: $yes) sortName @skip(if: $yes) aliases @include(if: $no) attendances @include(if: $yes) { id @skip(if: $no) }'],
  ['a named fragment', 'people', 'id ...Names', 'fragment Names on Person { name sortName }'],
  ['nested fragments', 'people', 'id ...A', `fragment A on Person { ...B attendances(sort: [{ id: ASC }]) { ...C } }
    fragment B on Entity { name ...D } fragment C on Attendance { status meeting { ...M } } fragment D on Agent { statements { text } } fragment M on Meeting { id date }`],
  ['a fragment that is left out', 'people', 'id ...Names @include(if: $no) ... @skip(if: $yes) { basis }', 'fragment Names on Person { name }'],
  ['inline fragments', 'people', 'id ... on Person { name } ... on Entity { basis } ... on Agent { statements { id } } ... { sortName }'],
  ['types of an interface', 'entities', `__typename id name ... on Person { sortName } ... on Body { abbreviation posts(sort: [{ id: ASC }]) { title } }
    ... on Board { meetings(sort: [{ date: ASC }]) { date } } ... on Topic { status broader { name } } ... on Place { kind within { code } }`],
  ['fragments on an interface', 'entities', '...E ...Q', `fragment E on Entity { id ...N ... on Agent { actions { text owners { __typename id } } } }
    fragment N on Entity { name } fragment Q on Person { attendances(sort: [{ id: ASC }]) { capacity } }`],
  ['a type that only a fragment names', 'entities', 'id ... on Agent { mentions(sort: [{ id: ASC }]) { quote refersTo { __typename ... on Person { sortName } } } }'],
  ['a condition on an enum in a variable', 'entities', 'id mentionsConnection(where: { node: { judgement: { eq: ACCEPTED } } }) { totalCount }'],
  ['passages of all kinds', 'passages', `__typename id quote start end line page date method confidence meeting { date }
    ... on Attendance { status posts { title body { __typename name } } } ... on Statement { speakers(sort: [{ id: ASC }]) { __typename name } }
    ... on Action { dueTo owners { name } topicsConnection { edges { properties { because words } node { id } } } } ... on AgendaItem { kind number }`],
];

describe('a node of an insight answers as the generated field does', () => {
  test.each(selections)('%s', async (_what, list, selection, fragments = '') => {
    const query = `query ($ids: [ID!]!, ${declared}) {
      probe(ids: $ids) { ${list} { ${selection} } } direct: ${list}(where: { id: { in: $ids } }) { sameAs: id ${selection} }
      # so that every variable is used
      people(where: { basis: { eq: $basis }, attendances: { some: { status: { in: $status } } } }, limit: $first, sort: [{ id: $order }]) {
        id @skip(if: $no) name @include(if: $yes) } } ${fragments}`;
    const { probe, direct } = await ask(query, { ids: ids[list], ...flags }) as { probe: Record<string, Node[]>; direct: Node[] };
    const expected = ids[list].map((id) => {
      const { sameAs: _sameAs, ...node } = direct.find(({ sameAs }) => sameAs === id) ?? {};
      return node;
    });
    expect(expected.every((node) => Object.keys(node).length > 0)).toBe(true);
    expect(probe[list]).toEqual(expected);
    expect(sent).toHaveLength(3);
  });
});

const numbered = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_one, index) => `person-${from + index}`);

describe('a list of nodes', () => {
  test('is as long as its ids, above the default page', async () => {
    const many = numbered(1, 60);
    const { probe } = await ask('query ($ids: [ID!]!) { probe(ids: $ids) { people { id name } } }', { ids: many });
    expect(probe).toEqual({ people: many.map((id) => ({ id, name: `Person ${id.slice(7)}` })) });
    expect(sent).toHaveLength(1);
  });

  test('above 200 takes one statement for each 200 ids', async () => {
    const many = numbered(1, 450);
    const { probe } = await ask('query ($ids: [ID!]!) { probe(ids: $ids) { people { id } } }', { ids: many });
    expect(probe).toEqual({ people: many.map((id) => ({ id })) });
    expect(sent).toHaveLength(3);
  });

  test('keeps its order, repeats included, and leaves out what is not there', async () => {
    const { probe } = await ask('{ probe(ids: ["cara-diaz", "nobody", "ann-lee", "nsb", "cara-diaz"]) { people { id } } }');
    expect(probe).toEqual({ people: [{ id: 'cara-diaz' }, { id: 'ann-lee' }, { id: 'cara-diaz' }] });
  });

  test('of none takes no statement', async () => {
    expect(await ask('{ probe(ids: []) { people { id } meeting { id } rows { person { id } } } }')).toEqual({ probe: { people: [], meeting: null, rows: [] } });
    expect(sent).toHaveLength(0);
  });

  test('in many rows takes one statement a field, however many rows', async () => {
    const many = numbered(1, 60);
    const { probe } = await ask('query ($ids: [ID!]!) { probe(ids: $ids) { rows { size person { name } both { __typename id } } } }', { ids: many });
    expect((probe as { rows: unknown[] }).rows[58]).toEqual({
      size: 58, person: { name: 'Person 59' }, both: [{ __typename: 'Person', id: 'person-59' }, { __typename: 'Person', id: 'person-60' }],
    });
    expect(sent).toHaveLength(2);
  });
});

describe('a single node', () => {
  test('that is not there is null', async () => {
    expect(await ask('{ probe(ids: ["nobody"]) { meeting { id } rows { person { id } } } }')).toEqual({ probe: { meeting: null, rows: [{ person: null }] } });
  });

  test('can be asked for as deep as anywhere', async () => {
    const { probe } = await ask('{ probe(ids: ["nsb-2020-06-09"]) { meeting { date previous { date attendances(sort: [{ id: ASC }], limit: 1) { person { name } } } } } }');
    expect(probe).toEqual({ meeting: { date: '2020-06-09', previous: { date: '2020-03-10', attendances: [{ person: { name: 'Ann Lee' } }] } } });
  });
});

describe('one insight asked for twice', () => {
  test('gives each alias what it selects', async () => {
    const data = await ask(`{ a: probe(ids: ["ann-lee"]) { people { id } people { name } } b: probe(ids: ["bob-hart"]) { people { sortName } x: people { basis } } }`);
    expect(data).toEqual({
      a: { people: [{ id: 'ann-lee', name: 'Ann Lee' }] }, b: { people: [{ sortName: 'Hart, Bob' }], x: [{ basis: 'TEXT' }] },
    });
    expect(sent).toHaveLength(3);
  });

  test('with one fragment gives each alias its own nodes and its own further fields', async () => {
    const data = await ask(`{ a: probe(ids: ["ann-lee"]) { ...P people { basis } } b: probe(ids: ["bob-hart"]) { ...P people { name } } }
      fragment P on Probe { people { id ...N } } fragment N on Person { who: name }`);
    expect(data).toEqual({
      a: { people: [{ id: 'ann-lee', who: 'Ann Lee', basis: 'TEXT' }] }, b: { people: [{ id: 'bob-hart', who: 'Bob Hart', name: 'Bob Hart' }] },
    });
    expect(sent).toHaveLength(2);
  });
});

test('names of our own give way to those of the client', async () => {
  const { probe } = await ask(`query ($insightIds: [ID!]!) { probe(ids: $insightIds) { people { insightId: name insightType: basis insightId_: id } } }`,
    { insightIds: ['ann-lee'] });
  expect(probe).toEqual({ people: [{ insightId: 'Ann Lee', insightType: 'TEXT', insightId_: 'ann-lee' }] });
});
