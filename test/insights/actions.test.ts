import { describe, expect, test } from 'vitest';
import { actionStatus } from '../../src/insights/actions/action-status.js';
import type { LaidAction } from '../../src/insights/actions/action-status.js';
import type { ReadMeeting } from '../../src/insights/actions/due-meeting.js';
import { keyWords } from '../../src/insights/actions/speaks-of.js';
import type { LaterParagraph } from '../../src/insights/actions/speaks-of.js';
import { grouped } from '../../src/insights/grouped.js';
import { loadCorpus } from './corpus.js';
import { insightsOf } from './insights-of.js';

const insights = insightsOf(loadCorpus);

describe('actionRegister', () => {
  const entry = 'action { id } status overdue ageDays because evidence { id } decision { id }';

  test('tells what became of each action, newest first', async () => {
    const { actionRegister } = await insights.dataOf<{ actionRegister: unknown }>(`{ actionRegister(boards: ["northfield-safety-board"], asOf: "2021-02-01") {
      totalCount nodes { ${entry} } } }`);
    expect(actionRegister).toEqual({
      totalCount: 3,
      nodes: [
        {
          action: { id: 'northfield-safety-board-2021-01-12/action-1' }, status: 'UNKNOWN', overdue: true, ageDays: 20,
          because: 'It is not known when the board met next.', evidence: [], decision: null,
        },
        {
          action: { id: 'northfield-safety-board-2020-04-14/action-1' }, status: 'REPORTED', overdue: false, ageDays: 293,
          because: 'The minutes of 2021-01-12 use its words (1 of them).', evidence: [{ id: 'northfield-safety-board-2021-01-12/item-2/para-2' }], decision: null,
        },
        expect.objectContaining({ action: { id: 'northfield-safety-board-2020-01-14/action-1' }, status: 'REPORTED' }),
      ],
    });
    expect(insights.statementCount()).toBe(3);
  });

  test('knows no more than the day that is asked for', async () => {
    const data = await insights.dataOf(`{ early: actionRegister(asOf: "2020-02-10") { nodes { action { meetingId } status because } }
      none: actionRegister(asOf: "2019-12-31") { totalCount } }`);
    expect(data).toEqual({
      early: { nodes: [
        { action: { meetingId: 'harbour-board-2020-02-03' }, status: 'OPEN', because: 'It is due by 2020-06-30.' },
        { action: { meetingId: 'northfield-safety-board-2020-01-14' }, status: 'OPEN', because: 'It is due by 2020-06-30.' },
      ] },
      none: { totalCount: 0 },
    });
  });

  test('keeps to owner, span and status, and is paged in each order', async () => {
    const data = await insights.dataOf(`{ owner: actionRegister(owner: "northfield-council", asOf: "2021-02-01") { totalCount }
      nobody: actionRegister(owner: "ann-lee", asOf: "2021-02-01") { totalCount }
      span: actionRegister(from: "2020-04-01", to: "2020-12-31", asOf: "2021-02-01") { totalCount }
      unknown: actionRegister(status: UNKNOWN, asOf: "2021-02-01", order: DUE_FIRST) { totalCount nodes { action { meetingId } status } } }`);
    expect(data).toEqual({
      owner: { totalCount: 4 }, nobody: { totalCount: 0 }, span: { totalCount: 1 },
      unknown: { totalCount: 2, nodes: [
        { action: { meetingId: 'harbour-board-2020-02-03' }, status: 'UNKNOWN' }, { action: { meetingId: 'northfield-safety-board-2021-01-12' }, status: 'UNKNOWN' },
      ] },
    });
  });

  test.each([['', 4], ['status: UNKNOWN', 2], ['order: OLDEST_FIRST', 4], ['order: DUE_FIRST, status: REPORTED', 2]])('is paged without gap or repeat: %s', async (how, count) => {
    type Register = { actionRegister: { nodes: { action: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const ask = async (page: string): Promise<Register['actionRegister']> => (await insights.dataOf<Register>(
      `{ actionRegister(asOf: "2021-02-01" ${how} ${page}) { nodes { action { id } } pageInfo { hasNextPage endCursor } } }`)).actionRegister;
    const all = (await ask('')).nodes.map(({ action }) => action.id);
    const paged: string[] = [];
    for (let after = '', more = true; more;) {
      const { nodes, pageInfo } = await ask(`first: 1 ${after}`);
      paged.push(...nodes.map(({ action }) => action.id));
      more = pageInfo.hasNextPage;
      after = `after: "${pageInfo.endCursor}"`;
    }
    expect(paged).toEqual(all);
    expect(new Set(all).size).toBe(count);
  });
});

describe('an action', () => {
  const action: LaidAction = { id: 'b-1/a', meetingId: 'b-1', date: '2020-01-14', text: 'Omar Diaz to repaint the school crossings.', dueTo: null, statedStatus: null };
  const meeting = (id: string, date: string, more: Partial<ReadMeeting> = {}): ReadMeeting => ({ id, board: 'b', date, previousDate: null, nextDate: null, ...more });
  const said = (meetingId: string, text: string): LaterParagraph => ({ id: `${meetingId}/p`, meetingId, text, words: keyWords(text) });
  const [first, second, third] = [meeting('b-1', '2020-01-14', { nextDate: '2020-04' }), meeting('b-2', '2020-04-14'), meeting('b-3', '2020-07-14')];
  const derived = (of: LaidAction, asOf: string, meetings: ReadMeeting[], paragraphs: LaterParagraph[]): ReturnType<typeof actionStatus> =>
    actionStatus(of, asOf, meetings, grouped(paragraphs, ({ meetingId }) => meetingId));
  const statusOf = (more: Partial<LaidAction>, asOf: string, meetings: ReadMeeting[], paragraphs: LaterParagraph[] = []): string =>
    derived({ ...action, ...more }, asOf, meetings, paragraphs).status;

  test('is closed where its minutes print so, and not where they print the contrary', () => {
    expect(statusOf({ statedStatus: 'Completed' }, '2020-02-01', [first])).toBe('CLOSED');
    expect(statusOf({ statedStatus: 'not complete' }, '2020-02-01', [first])).toBe('OPEN');
    expect(statusOf({ statedStatus: 'In progress' }, '2020-02-01', [first])).toBe('OPEN');
  });

  test('is open until the meeting that was announced, then unknown where that was not read', () => {
    expect(statusOf({}, '2020-03-31', [first])).toBe('OPEN');
    expect(statusOf({}, '2020-04-30', [first])).toBe('UNKNOWN');
    expect(statusOf({}, '2020-08-01', [first, third])).toBe('UNKNOWN');
  });

  test('is met with silence where the meeting when it was due was read', () => {
    expect(statusOf({}, '2020-08-01', [first, second, third], [said('b-2', 'The lights were mended.')])).toBe('SILENT');
    expect(statusOf({ dueTo: '2020-06-30' }, '2020-05-01', [first, second])).toBe('OPEN');
    expect(statusOf({ dueTo: '2020-06-30' }, '2020-08-01', [first, second, third])).toBe('SILENT');
  });

  test('is reported where a later meeting uses its words, or says that none is left', () => {
    expect(derived(action, '2020-08-01', [first, second], [said('b-2', 'The crossings at each school had been repainted by Omar Diaz.')]))
      .toEqual({ status: 'REPORTED', because: 'The minutes of 2020-04-14 use its words (1 of them).', evidence: ['b-2/p'] });
    expect(statusOf({}, '2020-08-01', [first, second], [said('b-2', 'There were no outstanding actions.')])).toBe('REPORTED');
    expect(statusOf({}, '2020-08-01', [first, third], [said('b-3', 'There were no outstanding actions.')])).toBe('UNKNOWN');
  });

  test('is not reported by what stands in earlier minutes', () => {
    expect(statusOf({}, '2020-08-01', [meeting('b-0', '2019-10-01'), first], [said('b-0', action.text)])).toBe('UNKNOWN');
  });
});
