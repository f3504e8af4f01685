import { describe, expect, test } from 'vitest';
import { loadCorpus } from './corpus.js';
import { insightsOf } from './insights-of.js';

const insights = insightsOf(loadCorpus);

describe('statementsOn', () => {
  const said = 'totalCount nodes { statement { id speakers { id } } topic { id } } pageInfo { hasNextPage endCursor }';

  test('finds what a person said, oldest first', async () => {
    const { statementsOn } = await insights.dataOf<{ statementsOn: { totalCount: number; nodes: { statement: { id: string } }[] } }>(
      `{ statementsOn(topic: "road-safety", speaker: "ann-lee") { ${said} } }`);
    expect(statementsOn.totalCount).toBe(4);
    expect(statementsOn.nodes.map(({ statement }) => statement.id)).toEqual([
      'northfield-safety-board-2020-01-14/item-2/para-1/s1', 'northfield-safety-board-2020-01-14/item-2/para-2/s1',
      'northfield-safety-board-2020-04-14/item-2/para-1/s1', 'northfield-safety-board-2020-04-14/item-2/para-2/s1',
    ]);
  });

  test('gives a body what was said for it, and for its predecessors when asked', async () => {
    const data = await insights.dataOf(`{ alone: statementsOn(topic: "road-safety", speaker: "northfield-police") { totalCount }
      with: statementsOn(topic: "road-safety", speaker: "northfield-police", includePredecessors: true) { totalCount }
      later: statementsOn(topic: "road-safety", speaker: "northfield-police", from: "2021-01-01") { totalCount nodes { topic { id } statement { speakers { id } } } } }`);
    expect(data).toMatchObject({
      alone: { totalCount: 6 }, with: { totalCount: 8 },
      later: { totalCount: 2, nodes: [{ topic: { id: 'road-safety' }, statement: { speakers: [{ id: 'omar-diaz' }] } }, {}] },
    });
  });

  test('goes on behind a cursor', async () => {
    const page = `query ($after: String) { statementsOn(topic: "road-safety", speaker: "ann-lee", first: 3, after: $after) { ${said} } }`;
    type Said = { statementsOn: { nodes: { statement: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const first = (await insights.dataOf<Said>(page)).statementsOn;
    const second = (await insights.dataOf<Said>(page, { after: first.pageInfo.endCursor })).statementsOn;
    expect([first.nodes.length, first.pageInfo.hasNextPage, second.nodes.length, second.pageInfo.hasNextPage]).toEqual([3, true, 1, false]);
    expect(second.nodes[0]?.statement.id).toBe('northfield-safety-board-2020-04-14/item-2/para-2/s1');
  });
});
