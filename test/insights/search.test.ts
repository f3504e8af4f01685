import { describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { writeMeeting } from '../../src/graph/write/write-meeting.js';
import { matchScore } from '../../src/insights/lookup/match-score.js';
import { findHighlights } from '../../src/insights/search/find-highlights.js';
import { textQuery } from '../../src/insights/search/text-query.js';
import { entity, meetingFacts } from '../support/facts.js';
import { loadCorpus } from './corpus.js';
import { insightsOf } from './insights-of.js';

const harm = entity('knife-harm', 'TOPIC', 'Knife harm', { printedForms: ['Knife harm', 'knife-related harm'] });

async function loadTexts(graph: Graph): Promise<void> {
  await loadCorpus(graph);
  await writeMeeting(graph, meetingFacts({
    date: '2022-01-11', named: [harm], paragraphs: ['Officers spoke of knife-related harm in parks.', 'Knife harm fell. The lights in parks were mended.'],
  }));
}

const insights = insightsOf(loadTexts);
type Results = { search: { totalCount: number; nodes: { entity: { id: string } | null; passage: { id: string; quote: string; start: number } | null;
  highlights: { start: number; end: number }[] }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
const found = 'totalCount nodes { score entity { id } passage { id quote start } highlights { start end } } pageInfo { hasNextPage endCursor }';
const search = async (text: string, more = ''): Promise<Results['search']> =>
  (await insights.dataOf<Results>(`query ($text: String!) { search(text: $text ${more}) { ${found} } }`, { text })).search;
const idsIn = ({ nodes }: Results['search']): (string | undefined)[] => nodes.map(({ entity: one, passage }) => one?.id ?? passage?.id);
const board = 'northfield-safety-board-2022-01-11';

describe('search', () => {
  test('puts an entity called just so first, and finds passages by its other names', async () => {
    const results = await search('KNIFE HARM');
    expect(results.nodes[0]).toMatchObject({ score: 1, entity: { id: 'knife-harm' }, passage: null, highlights: [] });
    expect(idsIn(results)).toEqual(expect.arrayContaining([`${board}/item-2/para-1`, `${board}/item-2/para-2`, `${board}/action-1`]));
    expect(results.totalCount).toBe(4);
  });

  test('highlights the words in the document, other forms included', async () => {
    const { nodes } = await search('knife harm', ', kinds: [PARAGRAPH]');
    const words = nodes.map(({ passage, highlights }) => highlights.map(({ start, end }) => passage?.quote.slice(start - passage.start, end - passage.start)));
    expect(words.toSorted((one, other) => other.length - one.length).map((some) => some.join(' '))).toEqual(expect.arrayContaining(['Knife harm', 'knife-related harm']));
  });

  test('wants all words, in any form and order', async () => {
    expect(idsIn(await search('park mending'))).toEqual(expect.arrayContaining([`${board}/item-2/para-2`]));
    expect((await search('park helicopter')).totalCount).toBe(0);
  });

  test('wants quoted words side by side, and leaves the end of a starred word open', async () => {
    expect((await search('"lights in parks"', ', kinds: [PARAGRAPH]')).totalCount).toBe(1);
    expect((await search('"parks lights"', ', kinds: [PARAGRAPH]')).totalCount).toBe(0);
    expect((await search('offic*', ', kinds: [PARAGRAPH]')).totalCount).toBe(1);
  });

  test('keeps to kinds, boards and days', async () => {
    expect((await search('road safety', ', kinds: [AGENDA_ITEM]')).totalCount).toBe(5);
    expect((await search('road safety', ', kinds: [AGENDA_ITEM], boards: ["harbour-board"]')).totalCount).toBe(1);
    expect((await search('road safety', ', kinds: [AGENDA_ITEM], from: "2020-04-14", to: "2021-12-31"')).totalCount).toBe(2);
    expect((await search('knife harm', ', kinds: [TOPIC], boards: ["harbour-board"]')).totalCount).toBe(0);
    expect((await search('knife harm', ', kinds: [TOPIC], from: "2022-01-11"')).totalCount).toBe(1);
  });

  test('is paged without gap or repeat', async () => {
    const all = idsIn(await search('council'));
    const paged: (string | undefined)[] = [];
    for (let after = '', more = true; more;) {
      const page = await search('council', `, first: 2${after}`);
      paged.push(...idsIn(page));
      more = page.pageInfo.hasNextPage;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(paged).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(4);
  });

  test('takes one statement for itself, and none for a text without words', async () => {
    await insights.dataOf('{ search(text: "council") { totalCount } }');
    expect(insights.statementCount()).toBe(1);
    expect(await search(' "" * ?! ')).toMatchObject({ totalCount: 0, nodes: [] });
    expect(insights.statementCount()).toBe(0);
  });

  test.each(['"', '"a', 'a"b"c"', 'AND', 'NOT parks', 'a OR', '/x/', 'name:council', '(((', '[a TO b]', '*', '?*', '**a', 'a~2', 'a^9', '\\', '+-!', '&& ||',
    'the', 'of the', '"the"', 'парк', '公園', '\u0000', 'a'.repeat(200), '* * *', `O'Brien's`, '`'])('takes %j as words', async (text) => {
    expect((await search(text)).totalCount).toBeGreaterThanOrEqual(0);
  });

  test('refuses a text that is too long', async () => {
    const { status, errors } = await insights.ask('query ($text: String!) { search(text: $text) { totalCount } }', { text: 'a'.repeat(201) });
    expect([status, errors?.[0]?.message]).toEqual([400, '"text": at most 200 characters, not 201.']);
  });
});

test('what is typed becomes words in quotes', () => {
  expect(textQuery('Road (safety) AND "speed  cameras" re-paint pain* OR:x')).toEqual({
    query: '"speed cameras" AND "road" AND "safety" AND "and" AND ("re paint" OR "repaint") AND pain* AND ("or x" OR "orx")',
    sequences: [['speed', 'cameras'], ['road'], ['safety'], ['and'], ['re', 'paint'], ['repaint'], ['pain*'], ['or', 'x'], ['orx']],
  });
});

describe('highlights', () => {
  test('pass over endings, and keep the longest of those that begin together', () => {
    expect(findHighlights('Offenders offended. Road safety boards', [['offending'], ['road'], ['road', 'safety']], 100))
      .toEqual([{ start: 100, end: 109 }, { start: 110, end: 118 }, { start: 120, end: 131 }]);
  });
});

describe('lookup', () => {
  test('scores many names at once, in their order, in one statement', async () => {
    const { lookup } = await insights.dataOf<{ lookup: { name: string; matches: { entity: { id: string }; score: number }[] }[] }>(
      '{ lookup(names: ["Ann Lee", "ANN LEE", "NSB", "Omar Dias", "Zyx", "", "Ann Lee"]) { name matches { entity { id } score reason } } }');
    expect(lookup.map(({ name, matches: [best] }) => [name, best?.entity.id, best?.score])).toEqual([
      ['Ann Lee', 'ann-lee', 1], ['ANN LEE', 'ann-lee', 0.9], ['NSB', 'harbour-board', 0.95], ['Omar Dias', 'omar-diaz', 0.67],
      ['Zyx', undefined, undefined], ['', undefined, undefined], ['Ann Lee', 'ann-lee', 1],
    ]);
    expect(insights.statementCount()).toBe(2);
  });

  test('keeps to a kind', async () => {
    const data = await insights.dataOf('{ lookup(names: ["Northfield Police"], kind: PERSON) { matches { score } } }');
    expect(data).toEqual({ lookup: [{ matches: [] }] });
  });

  test('refuses too many names, and too long ones', async () => {
    const query = 'query ($names: [String!]!) { lookup(names: $names) { name } }';
    const many = await insights.ask(query, { names: Array.from({ length: 201 }, () => 'Ann') });
    const long = await insights.ask(query, { names: ['x'.repeat(201)] });
    expect([many.status, many.errors?.[0]?.message, long.status]).toEqual([400, '"names": at most 200, not 201.', 400]);
  });

  test('says why a name fits', () => {
    const ann = { id: 'ann-lee', name: 'Ann Lee', aliases: ['Cllr Lee'], abbreviation: null };
    expect(matchScore('cllr lee', ann)).toEqual({ score: 0.85, reason: 'It is the form "Cllr Lee" of the name but for capitals, accents or signs.' });
    expect(matchScore('Anne Lee', ann)?.reason).toBe('It is spelt like "Ann Lee".');
    expect(matchScore('Bob Hart', ann)).toBeNull();
  });
});
