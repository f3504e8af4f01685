import { describe, expect, test } from 'vitest';
import { compareRosters } from '../../src/insights/roster/compare-rosters.js';
import type { RosterLine } from '../../src/insights/roster/compare-rosters.js';
import { loadCorpus } from './corpus.js';
import { insightsOf } from './insights-of.js';

const insights = insightsOf(loadCorpus);

describe('boardAt', () => {
  const members = `before { date } after { date } members { person { id } basis before { status } after { status } }`;

  test('on the day of a meeting shows its list alone', async () => {
    const { boardAt } = await insights.dataOf<{ boardAt: unknown }>(`{ boardAt(board: "northfield-safety-board", date: "2020-04-14") { ${members} } }`);
    expect(boardAt).toEqual({
      before: { date: '2020-04-14' },
      after: { date: '2021-01-12' },
      members: [
        { person: { id: 'ann-lee' }, basis: 'THAT_DAY', before: { status: 'PRESENT' }, after: { status: 'UNKNOWN' } },
        { person: { id: 'jan-berg' }, basis: 'THAT_DAY', before: { status: 'ABSENT' }, after: { status: 'PRESENT' } },
        { person: { id: 'sue-park' }, basis: 'THAT_DAY', before: { status: 'PRESENT' }, after: { status: 'PRESENT' } },
      ],
    });
  });

  test('between two meetings says how well each is shown', async () => {
    const { boardAt } = await insights.dataOf<{ boardAt: { members: unknown[] } }>(
      '{ boardAt(board: "northfield-safety-board", date: "2020-03-01") { members { person { id } basis } } }');
    expect(boardAt.members).toEqual([
      { person: { id: 'ann-lee' }, basis: 'BEFORE_AND_AFTER' }, { person: { id: 'omar-diaz' }, basis: 'BEFORE' },
      { person: { id: 'jan-berg' }, basis: 'BEFORE_AND_AFTER' }, { person: { id: 'sue-park' }, basis: 'AFTER' },
    ]);
  });

  test('before all meetings and after them has one side only', async () => {
    const data = await insights.dataOf(`{ early: boardAt(board: "harbour-board", date: "2019-01-01") { ${members} }
      late: boardAt(board: "harbour-board", date: "2022-01-01") { before { date } after { date } members { basis } parent { id } reportsTo { id } } }`);
    expect(data).toMatchObject({
      early: { before: null, after: { date: '2020-02-03' }, members: [{ basis: 'AFTER', before: null }, { basis: 'AFTER' }, { basis: 'AFTER' }] },
      late: {
        before: { date: '2020-02-03' }, after: null, members: [{ basis: 'BEFORE' }, { basis: 'BEFORE' }, { basis: 'BEFORE' }],
        parent: { id: 'harbour-trust' }, reportsTo: [{ id: 'northfield-police' }],
      },
    });
  });
});

describe('rosterChange', () => {
  const change = `from to stayed { person { id } } left { person { id } } joined { person { id } }
    changedPost { person { id } } changedOrganisation { person { id } earlier: then { meetingId } later: now { meetingId } } changedCapacity { person { id } }`;

  test('compares the first meeting of a span with the last', async () => {
    const { rosterChange } = await insights.dataOf<{ rosterChange: unknown }>(`{ rosterChange(board: "northfield-safety-board") { ${change} } }`);
    expect(rosterChange).toEqual({
      from: '2020-01-14',
      to: '2021-01-12',
      stayed: [{ person: { id: 'ann-lee' } }, { person: { id: 'omar-diaz' } }, { person: { id: 'jan-berg' } }],
      left: [],
      joined: [{ person: { id: 'sue-park' } }],
      changedPost: [{ person: { id: 'omar-diaz' } }],
      changedOrganisation: [{
        person: { id: 'omar-diaz' }, earlier: { meetingId: 'northfield-safety-board-2020-01-14' }, later: { meetingId: 'northfield-safety-board-2021-01-12' },
      }],
      changedCapacity: [{ person: { id: 'omar-diaz' } }],
    });
  });

  test('of a span with one meeting or none is empty, and says which', async () => {
    const data = await insights.dataOf(`{ one: rosterChange(board: "northfield-safety-board", to: "2020-02-01") { ${change} }
      none: rosterChange(board: "northfield-safety-board", from: "2030-01-01") { from to stayed { person { id } } } }`);
    expect(data).toMatchObject({ one: { from: '2020-01-14', to: null, stayed: [], left: [], joined: [] }, none: { from: null, to: null, stayed: [] } });
  });
});

describe('two lists of a board', () => {
  const line = (person: string, more: Partial<RosterLine> = {}): RosterLine =>
    ({ person, attendance: `${person} line`, capacity: 'BOARD', organisations: ['a'], posts: ['a/chair'], ...more });

  test('that leave something blank on one side show no change', () => {
    const { changedPost, changedOrganisation, changedCapacity } = compareRosters(
      [line('ann'), line('bob', { organisations: [], capacity: 'UNSPECIFIED' })],
      [line('ann', { posts: [], organisations: [] }), line('bob', { posts: [], capacity: 'OFFICER' })],
    );
    expect([changedPost, changedOrganisation, changedCapacity]).toEqual([[], [], []]);
  });

  test('show a second post or organisation as a change', () => {
    const { changedPost, changedOrganisation } = compareRosters([line('ann')], [line('ann', { posts: ['a/chair', 'b/clerk'], organisations: ['a', 'b'] })]);
    expect([changedPost.length, changedOrganisation.length]).toEqual([1, 1]);
  });
});
