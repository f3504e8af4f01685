import { describe, expect, test } from 'vitest';
import { cursorOf } from '../../src/insights/paging/cursor.js';
import { loadCorpus } from './corpus.js';
import { insightsOf } from './insights-of.js';

const insights = insightsOf(loadCorpus);
const many = JSON.stringify(Array.from({ length: 201 }, (_one, index) => `board-${index}`));

describe('an argument is refused by name', () => {
  test.each([
    ['an unknown id', '{ coverage(boards: ["nowhere"]) { meetingCount } }', '"boards": there is no board with the id "nowhere". Find ids with lookup or search.'],
    ['an id of another kind', '{ coAttendance(person: "harbour-trust") { totalCount } }',
      '"person": there is no person with the id "harbour-trust". Find ids with lookup or search.'],
    ['an unknown id beside a known one', '{ attendanceMatrix(boards: ["harbour-board"], people: ["ann-lee", "x"]) { rows { marks } } }',
      '"people": there is no person with the id "x". Find ids with lookup or search.'],
    ['an empty list', '{ coverage(boards: []) { meetingCount } }', '"boards": the list is empty. Give at least one id, or leave the argument out for all.'],
    ['too many ids', `{ coverage(boards: ${many}) { meetingCount } }`, '"boards": at most 200 ids, not 201.'],
    ['a span that ends before it begins', '{ rosterChange(board: "harbour-board", from: "2020-02-01", to: "2020-01-01") { from } }',
      '"from": 2020-02-01 lies behind "to", 2020-01-01.'],
    ['a day that is not in the calendar', '{ boardAt(board: "harbour-board", date: "2020-02-30") { date } }', 'A date must be a day such as "2020-03-10", not "2020-02-30".'],
    ['a page of none', '{ coAttendance(person: "ann-lee", first: 0) { totalCount } }', '"first" of "coAttendance" must be from 1 to 200, not 0.'],
    ['a page that is too long', '{ coAttendance(person: "ann-lee", first: 201) { totalCount } }', '"first" of "coAttendance" must be from 1 to 200, not 201.'],
    ['fewer shared meetings than one', '{ coAttendance(person: "ann-lee", minShared: 0) { totalCount } }', '"minShared": 1 or more, not 0.'],
    ['a cursor that is none', '{ coAttendance(person: "ann-lee", after: "page 2") { totalCount } }',
      '"after": this is no cursor of coAttendance. Give the endCursor of the page before, as it was.'],
    ['a cursor of another insight', `{ coAttendance(person: "ann-lee", after: "${cursorOf('statementsOn', [1, 'x'])}") { totalCount } }`,
      '"after": this is no cursor of coAttendance. Give the endCursor of the page before, as it was.'],
    ['a cursor with other contents', `{ coAttendance(person: "ann-lee", after: "${cursorOf('coAttendance', ['x', 1])}") { totalCount } }`,
      '"after": this is no cursor of coAttendance. Give the endCursor of the page before, as it was.'],
  ])('%s', async (_what, query, message) => {
    const { status, errors, data } = await insights.ask(query);
    expect(status).toBe(400);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.message).toContain(message);
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(errors?.[0]?.extensions?.['code']);
  });
});

test('an id from before a merge leads to what it is now', async () => {
  const data = await insights.dataOf('{ coAttendance(person: "a-lee") { totalCount } attendanceMatrix(people: ["a-lee", "ann-lee"]) { rows { person { id } } } }');
  expect(data).toEqual({ coAttendance: { totalCount: 2 }, attendanceMatrix: { rows: [{ person: { id: 'ann-lee' } }] } });
});

test('null is as if nothing was said', async () => {
  const data = await insights.dataOf('{ coAttendance(person: "ann-lee", first: null, after: null, from: null, minShared: null) { totalCount } coverage(boards: null) { meetingCount } }');
  expect(data).toEqual({ coAttendance: { totalCount: 2 }, coverage: [{ meetingCount: 1 }, { meetingCount: 3 }] });
});

test('values reach the database as parameters, whatever is in them', async () => {
  const { status, errors } = await insights.ask('query ($id: ID!) { boardAt(board: $id, date: "2020-01-01") { date } }', { id: `"}) DETACH DELETE (n) //\\'` });
  expect([status, errors?.[0]?.extensions?.['code']]).toEqual([400, 'BAD_USER_INPUT']);
});
