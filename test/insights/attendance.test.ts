import { describe, expect, test } from 'vitest';
import { matrixRow } from '../../src/insights/attendance/matrix-rows.js';
import { loadCorpus } from './corpus.js';
import { insightsOf } from './insights-of.js';

const insights = insightsOf(loadCorpus);

describe('attendanceMatrix', () => {
  const rows = 'rows { person { id } organisation { id } marks present apologies expected }';

  test('marks people against the meetings of one board', async () => {
    const { attendanceMatrix } = await insights.dataOf<{ attendanceMatrix: unknown }>(
      `{ attendanceMatrix(boards: ["northfield-safety-board"]) { meetings { date } ${rows} } }`);
    expect(attendanceMatrix).toEqual({
      meetings: [{ date: '2020-01-14' }, { date: '2020-04-14' }, { date: '2021-01-12' }],
      rows: [
        { person: { id: 'ann-lee' }, organisation: null, marks: 'PP?', present: 2, apologies: 0, expected: 3 },
        { person: { id: 'jan-berg' }, organisation: null, marks: 'AXP', present: 1, apologies: 1, expected: 3 },
        { person: { id: 'omar-diaz' }, organisation: null, marks: 'P-P', present: 2, apologies: 0, expected: 3 },
        { person: { id: 'sue-park' }, organisation: null, marks: '-PP', present: 2, apologies: 0, expected: 2 },
      ],
    });
  });

  test('marks organisations, where one present stands for all', async () => {
    const { attendanceMatrix } = await insights.dataOf<{ attendanceMatrix: { rows: unknown[] } }>(`{ attendanceMatrix(by: ORGANISATION) { ${rows} } }`);
    expect(attendanceMatrix.rows).toEqual([
      { person: null, organisation: { id: 'harbour-trust' }, marks: 'APXP', present: 2, apologies: 1, expected: 4 },
      { person: null, organisation: { id: 'northfield-council' }, marks: 'P-PP', present: 3, apologies: 0, expected: 3 },
      { person: null, organisation: { id: 'northfield-police' }, marks: 'PAPP', present: 3, apologies: 1, expected: 4 },
    ]);
  });

  test('without boards shows those that list the people asked for', async () => {
    const data = await insights.dataOf(`{ sue: attendanceMatrix(people: ["sue-park"]) { meetings { date } ${rows} }
      omar: attendanceMatrix(people: ["omar-diaz"], organisations: ["northfield-police"], from: "2020-02-01") { rows { marks } meetings { date } } }`);
    expect(data).toMatchObject({
      sue: { meetings: [{}, { date: '2020-02-03' }, {}, {}], rows: [{ marks: '-PPP', expected: 3 }] },
      omar: { rows: [{ marks: '--P' }], meetings: [{ date: '2020-02-03' }, { date: '2020-04-14' }, { date: '2021-01-12' }] },
    });
  });

  test('hands out lines of the lists where they are asked for', async () => {
    const data = await insights.dataOf(
      '{ attendanceMatrix(boards: ["northfield-safety-board"], people: ["sue-park"]) { rows { cells { meeting { date } attendance { printedName } } } } }');
    expect(data).toEqual({ attendanceMatrix: { rows: [{ cells: [
      { meeting: { date: '2020-04-14' }, attendance: { printedName: 'Sue Park' } }, { meeting: { date: '2021-01-12' }, attendance: { printedName: 'Sue Park' } },
    ] }] } });
  });

  test('finds cells in fragments too', async () => {
    const data = await insights.dataOf(`{ attendanceMatrix(boards: ["harbour-board"], people: ["sue-park"]) { rows { ...R } } }
      fragment R on MatrixRow { marks ... on MatrixRow { cells { attendance { status } } } }`);
    expect(data).toEqual({ attendanceMatrix: { rows: [{ marks: 'P', cells: [{ attendance: { status: 'PRESENT' } }] }] } });
  });

  test('takes one statement a part and one for each field of nodes', async () => {
    await insights.dataOf('{ attendanceMatrix { rows { marks } } }');
    expect(insights.statementCount()).toBe(1);
    await insights.dataOf('{ attendanceMatrix { meetings { date } rows { person { name } cells { meeting { id } attendance { status } } } } }');
    expect(insights.statementCount()).toBe(6);
  });

  test('gives a person listed twice at a meeting the better mark', () => {
    const row = matrixRow([{ id: 'm1', board: 'b' }], { id: 'ann', at: [0, 0], statuses: ['APOLOGIES', 'PRESENT'], attendances: ['x', 'y'] });
    expect(row).toEqual({ id: 'ann', marks: 'P', present: 1, apologies: 0, expected: 1, cells: [{ meeting: 'm1', attendance: 'y' }] });
  });
});

describe('coAttendance', () => {
  test('counts only meetings where both were present', async () => {
    const { coAttendance } = await insights.dataOf<{ coAttendance: unknown }>(
      '{ coAttendance(person: "jan-berg") { totalCount nodes { person { id } meetings { date } meetingCount first last } pageInfo { hasNextPage } } }');
    expect(coAttendance).toEqual({
      totalCount: 2,
      nodes: [
        { person: { id: 'sue-park' }, meetings: [{ date: '2020-02-03' }, { date: '2021-01-12' }], meetingCount: 2, first: '2020-02-03', last: '2021-01-12' },
        { person: { id: 'omar-diaz' }, meetings: [{ date: '2021-01-12' }], meetingCount: 1, first: '2021-01-12', last: '2021-01-12' },
      ],
      pageInfo: { hasNextPage: false },
    });
  });

  test('keeps to the span and to those who shared enough', async () => {
    const data = await insights.dataOf(`{ span: coAttendance(person: "jan-berg", to: "2020-12-31") { nodes { person { id } meetingCount } }
      twice: coAttendance(person: "jan-berg", minShared: 2) { totalCount } }`);
    expect(data).toEqual({ span: { nodes: [{ person: { id: 'sue-park' }, meetingCount: 1 }] }, twice: { totalCount: 1 } });
  });

  test('is paged without gap or repeat', async () => {
    const page = 'query ($after: String) { coAttendance(person: "sue-park", first: 1, after: $after) { totalCount nodes { person { id } } pageInfo { hasNextPage endCursor } } }';
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { coAttendance }: { coAttendance: { nodes: { person: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await insights.dataOf(page, { after });
      seen.push(...coAttendance.nodes.map(({ person }) => person.id));
      ({ hasNextPage: more, endCursor: after } = coAttendance.pageInfo);
    }
    expect(seen).toEqual(['jan-berg', 'ann-lee', 'omar-diaz']);
  });
});

describe('organisationLinks', () => {
  test('ties by shared meetings first, then by people', async () => {
    const { organisationLinks } = await insights.dataOf<{ organisationLinks: unknown }>(`{ organisationLinks(organisation: "northfield-council") {
      totalCount nodes { organisation { id } meetings { date } meetingCount people { id } personCount first last } } }`);
    expect(organisationLinks).toEqual({
      totalCount: 2,
      nodes: [
        {
          organisation: { id: 'northfield-police' }, meetings: [{ date: '2020-01-14' }, { date: '2020-04-14' }, { date: '2021-01-12' }], meetingCount: 3,
          people: [{ id: 'omar-diaz' }], personCount: 1, first: '2020-01-14', last: '2021-01-12',
        },
        {
          organisation: { id: 'harbour-trust' }, meetings: [{ date: '2021-01-12' }], meetingCount: 1,
          people: [{ id: 'sue-park' }], personCount: 1, first: '2021-01-12', last: '2021-01-12',
        },
      ],
    });
  });

  test('may rest on people alone', async () => {
    const data = await insights.dataOf('{ organisationLinks(organisation: "harbour-trust", to: "2020-12-31") { nodes { organisation { id } meetingCount people { id } first } } }');
    expect(data).toEqual({ organisationLinks: { nodes: [{ organisation: { id: 'northfield-council' }, meetingCount: 0, people: [{ id: 'sue-park' }], first: null }] } });
  });
});
