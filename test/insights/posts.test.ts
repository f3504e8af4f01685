import { describe, expect, test } from 'vitest';
import { loadCorpus } from './corpus.js';
import { insightsOf } from './insights-of.js';

const insights = insightsOf(loadCorpus);

describe('tenures', () => {
  test('of a post shows its holders with the days they were seen', async () => {
    const data = await insights.dataOf('{ tenures(post: "northfield-police/chief-constable") { person { id } observedFrom observedTo meetingCount } }');
    expect(data).toEqual({ tenures: [
      { person: { id: 'ann-lee' }, observedFrom: '2020-01-14', observedTo: '2020-04-14', meetingCount: 2 },
      { person: { id: 'omar-diaz' }, observedFrom: '2021-01-12', observedTo: '2021-01-12', meetingCount: 1 },
    ] });
  });

  test('of a person and of an organisation show the posts', async () => {
    const data = await insights.dataOf(`{ person: tenures(person: "omar-diaz") { post { title body { id } } }
      organisation: tenures(organisation: "northfield-council") { person { id } post { title } } none: tenures(organisation: "harbour-trust") { meetingCount } }`);
    expect(data).toEqual({
      person: [{ post: { title: 'Director', body: { id: 'northfield-council' } } }, { post: { title: 'Chief Constable', body: { id: 'northfield-police' } } }],
      organisation: [{ person: { id: 'omar-diaz' }, post: { title: 'Director' } }],
      none: [],
    });
  });

  test('must be asked of exactly one', async () => {
    for (const given of ['', '(person: "ann-lee", organisation: "harbour-trust")']) {
      const { status, errors } = await insights.ask(`{ tenures${given} { meetingCount } }`);
      expect([status, errors?.[0]?.message]).toEqual([400, '"person": give exactly one of "person", "post" and "organisation".']);
    }
  });
});

describe('representation', () => {
  const years = 'years { year people { person { id } posts { title } meetingCount } } through { id }';

  test('shows who was present for it, year by year', async () => {
    const { representation } = await insights.dataOf<{ representation: unknown }>(`{ representation(organisation: "northfield-police") { ${years} } }`);
    expect(representation).toEqual({
      years: [
        { year: 2020, people: [{ person: { id: 'ann-lee' }, posts: [{ title: 'Chief Constable' }], meetingCount: 2 }] },
        { year: 2021, people: [{ person: { id: 'omar-diaz' }, posts: [{ title: 'Chief Constable' }], meetingCount: 1 }] },
      ],
      through: [],
    });
  });

  test('counts predecessors only when asked, and names them', async () => {
    const { representation } = await insights.dataOf<{ representation: unknown }>(
      `{ representation(organisation: "northfield-police", includePredecessors: true, to: "2020-12-31") { ${years} } }`);
    expect(representation).toEqual({
      years: [{ year: 2020, people: [
        { person: { id: 'ann-lee' }, posts: [{ title: 'Chief Constable' }], meetingCount: 2 },
        { person: { id: 'jan-berg' }, posts: [], meetingCount: 1 },
        { person: { id: 'sue-park' }, posts: [], meetingCount: 1 },
      ] }],
      through: [{ id: 'harbour-trust' }],
    });
  });
});
