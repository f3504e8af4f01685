import { describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { writeMeeting } from '../../src/graph/write/write-meeting.js';
import { silences } from '../../src/insights/topics/history/silences.js';
import { entity, meetingFacts } from '../support/facts.js';
import { corpus, loadCorpus } from './corpus.js';
import { insightsOf } from './insights-of.js';

const cameras = entity('speed-cameras', 'TOPIC', 'Speed cameras');
const board = 'northfield-safety-board';

/** The invented meetings, where that of 2021 is about cameras too in one paragraph, and one of 2022 about nothing else. */
async function loadTopics(graph: Graph): Promise<void> {
  await loadCorpus(graph);
  const inParagraph = (date: string) => ({ passageId: `${board}-${date}/item-2/para-1`, topicId: cameras.id, because: 'OWN_WORDS' as const, words: 'cameras' });
  const before = corpus.find(({ meeting }) => meeting.date === '2021-01-12');
  const later = meetingFacts({ date: '2022-06-14', named: [cameras] });
  await writeMeeting(graph, { ...before!, entities: [...before!.entities, cameras], about: [...before!.about, inParagraph('2021-01-12')] });
  await writeMeeting(graph, { ...later, about: [inParagraph('2022-06-14')] });
  await graph.driver.executeQuery(
    `MATCH (one:Topic {id: 'speed-cameras'}), (other:Topic {id: 'road-safety'}) CREATE (one)-[:BROADER]->(other)`, {}, { database: graph.database });
}

const insights = insightsOf(loadTopics);

describe('statementsOn', () => {
  const said = 'totalCount nodes { statement { id speakers { id } } topic { id } } pageInfo { hasNextPage endCursor }';

  test('finds what a person said, oldest first', async () => {
    const { statementsOn } = await insights.dataOf<{ statementsOn: { totalCount: number; nodes: { statement: { id: string } }[] } }>(
      `{ statementsOn(topic: "road-safety", speaker: "ann-lee", to: "2021-12-31") { ${said} } }`);
    expect(statementsOn.totalCount).toBe(4);
    expect(statementsOn.nodes.map(({ statement }) => statement.id)).toEqual([
      'northfield-safety-board-2020-01-14/item-2/para-1/s1', 'northfield-safety-board-2020-01-14/item-2/para-2/s1',
      'northfield-safety-board-2020-04-14/item-2/para-1/s1', 'northfield-safety-board-2020-04-14/item-2/para-2/s1',
    ]);
  });

  test('gives a body what was said for it, and for its predecessors when asked', async () => {
    const data = await insights.dataOf(`{ alone: statementsOn(topic: "road-safety", speaker: "northfield-police", to: "2021-12-31") { totalCount }
      with: statementsOn(topic: "road-safety", speaker: "northfield-police", includePredecessors: true, to: "2021-12-31") { totalCount }
      later: statementsOn(topic: "road-safety", speaker: "northfield-police", from: "2021-01-01", to: "2021-12-31") { totalCount nodes { topic { id } statement { speakers { id } } } } }`);
    expect(data).toMatchObject({
      alone: { totalCount: 6 }, with: { totalCount: 8 },
      later: { totalCount: 2, nodes: [{ topic: { id: 'road-safety' }, statement: { speakers: [{ id: 'omar-diaz' }] } }, {}] },
    });
  });

  test('goes on behind a cursor', async () => {
    const page = `query ($after: String) { statementsOn(topic: "road-safety", speaker: "ann-lee", to: "2021-12-31", first: 3, after: $after) { ${said} } }`;
    type Said = { statementsOn: { nodes: { statement: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const first = (await insights.dataOf<Said>(page)).statementsOn;
    const second = (await insights.dataOf<Said>(page, { after: first.pageInfo.endCursor })).statementsOn;
    expect([first.nodes.length, first.pageInfo.hasNextPage, second.nodes.length, second.pageInfo.hasNextPage]).toEqual([3, true, 1, false]);
    expect(second.nodes[0]?.statement.id).toBe('northfield-safety-board-2020-04-14/item-2/para-2/s1');
  });
});

describe('topicHistory', () => {
  const counts = 'year meetingCount itemCount paragraphCount statementCount decisionCount actionCount';

  test('counts by year what is on the topic or below it, each passage once', async () => {
    const { topicHistory } = await insights.dataOf<{ topicHistory: unknown }>(`{ topicHistory(topic: "road-safety") { first last years { ${counts} } } }`);
    expect(topicHistory).toEqual({
      first: '2020-01-14',
      last: '2022-06-14',
      years: [
        { year: 2020, meetingCount: 3, itemCount: 3, paragraphCount: 6, statementCount: 6, decisionCount: 0, actionCount: 3 },
        { year: 2021, meetingCount: 1, itemCount: 1, paragraphCount: 2, statementCount: 2, decisionCount: 0, actionCount: 1 },
        { year: 2022, meetingCount: 1, itemCount: 0, paragraphCount: 1, statementCount: 1, decisionCount: 0, actionCount: 0 },
      ],
    });
    expect(insights.statementCount()).toBe(2);
  });

  test('leaves out what stands below the topic where that is refused, and other boards and days', async () => {
    const data = await insights.dataOf(`{ alone: topicHistory(topic: "road-safety", includeNarrower: false) { last }
      board: topicHistory(topic: "road-safety", boards: ["harbour-board"]) { years { year meetingCount } }
      span: topicHistory(topic: "road-safety", from: "2020-04-14", to: "2021-01-12") { first last entries { totalCount } }
      none: topicHistory(topic: "speed-cameras", to: "2020-12-31") { first last years { year } gaps { months } entries { totalCount nodes { because } } } }`);
    expect(data).toEqual({
      alone: { last: '2021-01-12' },
      board: { years: [{ year: 2020, meetingCount: 1 }] },
      span: { first: '2020-04-14', last: '2021-01-12', entries: { totalCount: 2 } },
      none: { first: null, last: null, years: [], gaps: [], entries: { totalCount: 0, nodes: [] } },
    });
  });

  test('hands out the passages of each meeting in the order of the text, with the reasons', async () => {
    const { topicHistory } = await insights.dataOf<{ topicHistory: unknown }>(`{ topicHistory(topic: "road-safety", from: "2021-01-01") { entries { nodes {
      meeting { date } items { title } paragraphs { position } statements { position } decisions { id } actions { reference } because } } } }`);
    expect(topicHistory).toEqual({ entries: { nodes: [
      { meeting: { date: '2022-06-14' }, items: [], paragraphs: [{ position: 1 }], statements: [{ position: 1 }], decisions: [], actions: [], because: ['OWN_WORDS'] },
      {
        meeting: { date: '2021-01-12' }, items: [{ title: 'Road safety' }], paragraphs: [{ position: 1 }, { position: 2 }],
        statements: [{ position: 1 }, { position: 2 }], decisions: [], actions: [{ reference: 'Action 1' }], because: ['HEADING', 'OWN_WORDS', 'PARAGRAPH'],
      },
    ] } });
    expect(insights.statementCount()).toBe(6);
  });

  test.each([['NEWEST_FIRST', ['2022-06-14', '2021-01-12', '2020-04-14', '2020-02-03', '2020-01-14']],
    ['OLDEST_FIRST', ['2020-01-14', '2020-02-03', '2020-04-14', '2021-01-12', '2022-06-14']]])('pages its entries, %s', async (order, expected) => {
    type Entries = { topicHistory: { entries: { nodes: { meeting: { date: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } };
    const query = `query ($order: HistoryOrder, $after: String) { topicHistory(topic: "road-safety", order: $order, first: 2, after: $after) {
      entries { nodes { meeting { date } } pageInfo { hasNextPage endCursor } } } }`;
    const dates: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { entries }: Entries['topicHistory'] = (await insights.dataOf<Entries>(query, { order, after })).topicHistory;
      dates.push(...entries.nodes.map(({ meeting }) => meeting.date));
      ({ hasNextPage: more, endCursor: after } = entries.pageInfo);
    }
    expect(dates).toEqual(expected);
  });

  test('counts who speaks and who is named', async () => {
    const { topicHistory } = await insights.dataOf<{ topicHistory: { people: unknown[]; organisations: unknown[] } }>(`{ topicHistory(topic: "road-safety", to: "2021-12-31") {
      people(first: 2) { person { id } statementCount mentionCount } organisations { organisation { id } statementCount mentionCount } } }`);
    expect(topicHistory.people).toEqual([
      { person: { id: 'ann-lee' }, statementCount: 4, mentionCount: 0 }, { person: { id: 'jan-berg' }, statementCount: 2, mentionCount: 0 },
    ]);
    expect(topicHistory.organisations).toEqual([
      { organisation: { id: 'northfield-police' }, statementCount: 6, mentionCount: 0 }, { organisation: { id: 'harbour-trust' }, statementCount: 2, mentionCount: 0 },
    ]);
  });

  test('costs one statement for each part that is selected', async () => {
    await insights.dataOf('{ topicHistory(topic: "road-safety") { years { year } first last gaps { months } people { statementCount } entries { totalCount } } }');
    expect(insights.statementCount()).toBe(5);
  });
});

describe('a gap', () => {
  test('is a year or more between two meetings, with what was read between', () => {
    expect(silences(['2020-01-14', '2020-12-14', '2021-12-13', '2022-12-13'], ['2021-12-13', '2022-01-01', '2022-05-01', '2022-12-13']))
      .toEqual([{ from: '2021-12-13', to: '2022-12-13', months: 12, meetingsRead: 2 }]);
  });

  test('of the invented topic holds no meeting that was read, so it says nothing', async () => {
    const data = await insights.dataOf('{ topicHistory(topic: "road-safety") { gaps { from to months meetingsRead } } }');
    expect(data).toEqual({ topicHistory: { gaps: [{ from: '2021-01-12', to: '2022-06-14', months: 17, meetingsRead: 0 }] } });
  });
});
