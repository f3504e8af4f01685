import { describe, expect, test } from 'vitest';
import { missingMeetings } from '../../src/insights/coverage/missing-meetings.js';
import { loadCorpus } from './corpus.js';
import { insightsOf } from './insights-of.js';

const insights = insightsOf(loadCorpus);
const asked = 'board { id } first last meetingCount missing { date announcedIn { date } } documentCount understood';

test('coverage counts what was read of each board, and finds what was only announced', async () => {
  const { coverage } = await insights.dataOf<{ coverage: unknown }>(`{ coverage { ${asked} } }`);
  expect(coverage).toEqual([
    { board: { id: 'harbour-board' }, first: '2020-02-03', last: '2020-02-03', meetingCount: 1, missing: [], documentCount: 1, understood: 1 },
    {
      board: { id: 'northfield-safety-board' }, first: '2020-01-14', last: '2021-01-12', meetingCount: 3, documentCount: 3, understood: 1,
      missing: [{ date: '2019-10', announcedIn: { date: '2020-01-14' } }, { date: '2020-07-14', announcedIn: { date: '2020-04-14' } }],
    },
  ]);
  expect(insights.statementCount()).toBe(3);
});

describe('an announced meeting', () => {
  const meeting = (date: string, previousDate: string | null, nextDate: string | null) => ({ id: date, date, previousDate, nextDate });

  test('is not missing where one was read in the month announced', () => {
    expect(missingMeetings([meeting('2020-01-14', null, '2020-04'), meeting('2020-04-21', null, null)])).toEqual([]);
  });

  test('is not missing where the next minutes call this meeting the one before', () => {
    expect(missingMeetings([meeting('2020-01-14', null, '2020-04-14'), meeting('2020-04-28', '2020-01-14', null)])).toEqual([]);
  });

  test('that two announce is missing once', () => {
    expect(missingMeetings([meeting('2020-01-14', null, '2020-04-14'), meeting('2020-07-14', '2020-04-14', null)]))
      .toEqual([{ date: '2020-04-14', announcedIn: '2020-01-14' }]);
  });
});
