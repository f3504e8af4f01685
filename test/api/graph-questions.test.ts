import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { openTestGraph } from '../support/neo4j.js';
import { startTestApi } from './api.js';
import type { TestApi } from './api.js';
import { loadNorthfield, northfieldText } from './northfield.js';

let graph: Graph;
let api: TestApi;

beforeAll(async () => {
  graph = await openTestGraph();
  await loadNorthfield(graph);
  api = await startTestApi(graph);
});

afterAll(async () => {
  await api.close();
  await graph.close();
});

async function dataOf(query: string, variables?: Record<string, unknown>): Promise<unknown> {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

describe('one node by id', () => {
  test('can be followed as deep as one likes', async () => {
    const data = await dataOf(`{ person(id: "ann-lee") { attendances { status meeting { board { reportsTo { name } } next { id } }
      represents { __typename name } posts { title body { id } } presents { title } statements { text } } } }`);
    expect(data).toEqual({ person: { attendances: [{
      status: 'PRESENT',
      meeting: { board: { reportsTo: [{ name: 'Northfield Council' }] }, next: { id: 'nsb-2020-06-09' } },
      represents: [{ __typename: 'Organisation', name: 'Northfield Council' }],
      posts: [{ title: 'Leader', body: { id: 'northfield-council' } }],
      presents: [{ title: 'Street lighting' }],
      statements: [{ text: 'Ann Lee said that AL had seen new street lighting.' }],
    }] } });
  });

  test('is found under the id that it had before a merge', async () => {
    const data = await dataOf(`{ person(id: "a-lee") { id } agent(id: "a-lee") { id } entity(id: "lighting") { id __typename }
      topic(id: "lighting") { id } }`);
    expect(data).toEqual({
      person: { id: 'ann-lee' },
      agent: { id: 'ann-lee' },
      entity: { id: 'street-lighting', __typename: 'Topic' },
      topic: { id: 'street-lighting' },
    });
  });

  test('is null where nothing has the id, or something of another kind', async () => {
    const data = await dataOf(`{ person(id: "nobody") { id } board(id: "ann-lee") { id } body(id: "ann-lee") { id } agent(id: "lighting") { id }
      passage(id: "x") { id } meeting(id: "x") { id } }`);
    expect(data).toEqual({ person: null, board: null, body: null, agent: null, passage: null, meeting: null });
  });

  test('keeps what the minutes do not say as null, and no link as an empty list', async () => {
    expect(await dataOf('{ meeting(id: "nsb-2020-06-09") { startTime next { id } document { id } attendances { id } } }'))
      .toEqual({ meeting: { startTime: null, next: null, document: null, attendances: [] } });
  });
});

describe('an interface', () => {
  test('answers with fields of each type', async () => {
    const data = await dataOf(`{ entities(where: { typename: [Person, Place] }, sort: [{ name: ASC }], limit: 3) {
      __typename name ... on Person { sortName } ... on Place { within { name } } ... on Agent { actions { reference text } } } }`);
    expect(data).toEqual({ entities: [
      { __typename: 'Person', name: 'Ann Lee', sortName: 'Lee, Ann', actions: [] },
      { __typename: 'Person', name: 'Bob Hart', sortName: 'Hart, Bob', actions: [{ reference: null, text: expect.stringMatching(/^Bob Hart to/) }] },
      { __typename: 'Person', name: 'Cara Diaz', sortName: 'Diaz, Cara', actions: [] },
    ] });
  });

  test('pages in order with limit and offset', async () => {
    const page = `query ($offset: Int!) {
      passages(where: { meetingId: { eq: "nsb-2020-03-10" } }, sort: [{ start: ASC }], limit: 2, offset: $offset) { id start } }`;
    const starts = [];
    for (const offset of [0, 2, 4]) {
      const { passages } = await dataOf(page, { offset }) as { passages: { start: number }[] };
      starts.push(...passages.map(({ start }) => start));
    }
    expect(starts).toHaveLength(6);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  });

  test('is reached through links: speakers, owners, whom a mention means', async () => {
    const data = await dataOf(`{
      action(id: "nsb-2020-03-10/action-1") { dueFrom dueTo owners { __typename name } recipients { __typename name } }
      statement(id: "nsb-2020-03-10/item-2/para-3/s1") { speakers(sort: [{ name: ASC }]) { __typename name } spokenAs { position } }
      mention(id: "nsb-2020-03-10/mention-1") {
        surface method confidence refersTo { __typename name } paragraph { number } attendance { id } } }`);
    expect(data).toEqual({
      action: { dueFrom: '2020-06-01', dueTo: '2020-06-30', owners: [{ __typename: 'Person', name: 'Bob Hart' }],
        recipients: [{ __typename: 'Organisation', name: 'Northfield Council' }] },
      statement: { speakers: [{ __typename: 'Person', name: 'Bob Hart' }, { __typename: 'Organisation', name: 'Northfield Police' }],
        spokenAs: [{ position: 'Chief Constable' }] },
      mention: { surface: 'AL', method: 'INITIALS', confidence: 0.9, refersTo: { __typename: 'Person', name: 'Ann Lee' },
        paragraph: { number: '2' }, attendance: null },
    });
  });
});

describe('a link that carries something', () => {
  test('shows why a passage is about a topic, and filters by it', async () => {
    const data = await dataOf(`{ topic(id: "street-lighting") {
      itemsConnection { edges { properties { because words } node { title } } }
      paragraphsConnection(where: { edge: { because: { eq: OWN_WORDS } } }) { totalCount edges { node { number } } } } }`);
    expect(data).toEqual({ topic: {
      itemsConnection: { edges: [{ properties: { because: 'HEADING', words: 'Street lighting' }, node: { title: 'Street lighting' } }] },
      paragraphsConnection: { totalCount: 1, edges: [{ node: { number: '2' } }] },
    } });
  });

  test('shows candidates by score, from both ends', async () => {
    const data = await dataOf(`{ mentions(where: { judgement: { eq: UNSURE } }) {
        candidatesConnection(sort: [{ edge: { score: DESC } }]) { edges { properties { score reason } node { __typename name } } } }
      entity(id: "safety") { candidateOfConnection { edges { node { surface } properties { ... on Candidacy { score } } } } } }`);
    expect(data).toEqual({
      mentions: [{ candidatesConnection: { edges: [
        { properties: { score: 0.8, reason: 'The name fits.' }, node: { __typename: 'Topic', name: 'Street lighting' } },
        { properties: { score: 0.3, reason: 'A part of the name fits.' }, node: { __typename: 'Topic', name: 'Public safety' } },
      ] } }],
      entity: { candidateOfConnection: { edges: [{ node: { surface: 'street lighting' }, properties: { score: 0.3 } }] } },
    });
  });

  test('dates how one organisation followed another', async () => {
    const data = await dataOf(`{
      organisation(id: "northfield-council") { predecessorsConnection { edges { properties { on kind basis } node { name } } } }
      organisations(where: { successorsConnection: { some: { edge: { kind: { eq: MERGED } } } } }) { id } }`);
    expect(data).toEqual({
      organisation: { predecessorsConnection: { edges: [
        { properties: { on: '2019-01-01', kind: 'MERGED', basis: 'CURATED' }, node: { name: 'Northfield Town Council' } },
      ] } },
      organisations: [{ id: 'northfield-town' }],
    });
  });
});

test('every quote is the slice of the document that it says', async () => {
  const { documents } = await dataOf('{ documents { text passages(limit: 200) { quote start end } } }') as
    { documents: { text: string; passages: { quote: string; start: number; end: number }[] }[] };
  expect(documents[0]?.text).toBe(northfieldText);
  expect(documents[0]?.passages).toHaveLength(15);
  for (const { quote, start, end } of documents[0]?.passages ?? []) expect(northfieldText.slice(start, end)).toBe(quote);
});
