import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { startTestApi } from '../api/api.js';
import type { TestApi } from '../api/api.js';
import { loadSamples } from '../support/corpus.js';
import { openTestGraph } from '../support/neo4j.js';

interface Meeting {
  id: string;
  endTime: string | null;
  nextDate: string | null;
  nextTime: string | null;
  attendances: { status: string; person: { id: string } }[];
  items: { id: string }[];
  paragraphs: { number: string | null }[];
  decisions: { marked: boolean }[];
  actions: { id: string }[];
}

let graph: Graph;
let api: TestApi;
let meetings: Meeting[];

const ask = async <T>(query: string): Promise<T> => {
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  return data as T;
};

beforeAll(async () => {
  graph = await openTestGraph();
  await loadSamples(graph);
  api = await startTestApi(graph);
  ({ meetings } = await ask<{ meetings: Meeting[] }>(`{ meetings(sort: [{ date: ASC }]) {
    id endTime nextDate nextTime
    attendances(limit: 100) { status person { id } } items(limit: 100) { id } paragraphs(limit: 100) { number }
    decisions(limit: 100) { marked } actions(limit: 100) { id } } }`));
});

afterAll(async () => {
  await api?.close();
  await graph.close();
});

const summary = (meeting: Meeting | undefined): unknown => meeting && {
  attendances: meeting.attendances.length,
  apologies: meeting.attendances.filter(({ status }) => status === 'APOLOGIES').length,
  items: meeting.items.length,
  numbered: meeting.paragraphs.filter(({ number }) => number !== null).length,
  decisions: meeting.decisions.length,
  marked: meeting.decisions.filter(({ marked }) => marked).length,
  actions: meeting.actions.length,
  end: meeting.endTime,
  next: `${meeting.nextDate} ${meeting.nextTime}`,
};

describe('the two sample minutes', () => {
  test('are the only meetings, none is made up for what is only announced', () => {
    expect(meetings.map(({ id }) => id)).toEqual(['lcrb-2011-06-20', 'lcrb-2015-03-10']);
  });

  test('20 June 2011 is read whole', () => {
    expect(summary(meetings[0])).toEqual({
      attendances: 20, apologies: 1, items: 9, numbered: 56, decisions: 6, marked: 5, actions: 6, end: '16:20', next: '2011-09-12 15:00',
    });
  });

  test('10 March 2015 is read whole', () => {
    expect(summary(meetings[1])).toEqual({
      attendances: 20, apologies: 0, items: 5, numbered: 10, decisions: 3, marked: 0, actions: 2, end: null, next: '2015-06-09 12:00',
    });
  });

  test('share five people, each one node', () => {
    const [then, now] = meetings.map(({ attendances }) => attendances.map(({ person }) => person.id));
    expect(then?.filter((id) => now?.includes(id)).sort()).toEqual(['boris-johnson', 'doug-flight', 'john-obrien', 'jules-pipe', 'lucy-bogue']);
  });

  test('show where each of the five was from, and in which post, null where nothing is printed', async () => {
    const { people } = await ask<{ people: { id: string; attendances: { represents: { id: string }[]; position: string | null }[] }[] }>(`{
      people(where: { id: { in: ["boris-johnson", "doug-flight", "john-obrien", "jules-pipe", "lucy-bogue"] } }, sort: [{ id: ASC }]) {
        id attendances(sort: [{ date: ASC }]) { represents { id } position } } }`);
    const shown = people.map(({ id, attendances }) => [id, ...attendances.map(({ represents, position }) => `${represents.map((body) => body.id).join(' ')}/${position}`)]);
    expect(shown).toEqual([
      ['boris-johnson', '/Mayor for London', '/Mayor'],
      ['doug-flight', 'london-councils/null', 'london-councils/null'],
      ['john-obrien', 'london-councils/Chief Executive', 'london-councils/CEO'],
      ['jules-pipe', '/Mayor', 'london-councils/Mayor'],
      ['lucy-bogue', 'noms/null', 'moj/null'],
    ]);
  });

  test('mention Mark Rowley, who attended nothing', async () => {
    const { person } = await ask<{ person: unknown }>('{ person(id: "mark-rowley") { attendances { id } mentions { quote meetingId } } }');
    expect(person).toEqual({ attendances: [], mentions: [{ quote: 'Mark Rowley', meetingId: 'lcrb-2015-03-10' }] });
  });

  test('speak of Prevent in 2015 only, and lay no action on it', async () => {
    const { topic } = await ask<{ topic: Record<string, { meetingId: string }[]> }>(`{ topic(id: "prevent") {
      items { meetingId } paragraphs { meetingId } decisions { meetingId } actions { meetingId } } }`);
    expect(new Set(Object.values(topic).flat().map(({ meetingId }) => meetingId))).toEqual(new Set(['lcrb-2015-03-10']));
    expect([topic['items']?.length, topic['actions']?.length]).toEqual([1, 0]);
  });

  test('speak of MASH in 2011 only, with one decision and two actions', async () => {
    const { topic, documents } = await ask<{ topic: Record<string, { meetingId: string }[]>; documents: { text: string }[] }>(`{
      topic(id: "mash") { items { meetingId } decisions { meetingId } actions { meetingId } } documents { text } }`);
    expect(new Set(Object.values(topic).flat().map(({ meetingId }) => meetingId))).toEqual(new Set(['lcrb-2011-06-20']));
    expect([topic['decisions']?.length, topic['actions']?.length]).toEqual([1, 2]);
    expect(documents.some(({ text }) => text.includes('MASH'))).toBe(false);
  });
});
