import { describe, expect, it } from 'vitest';
import type { MeetingFacts } from '../../../src/identity/facts.js';
import { authorityOf, resolved, type Invented, type Line } from '../support/invented.js';
import { knownFrom } from '../support/known-from.js';

const by = (organisation: string, post: string | null = null): Pick<Line, 'roles'> => ({ roles: [{ post, organisation }] });

/** Resolves meetings one after another, each knowing those before. */
function inOrder(...meetings: Invented[]): MeetingFacts[] {
  const all: MeetingFacts[] = [];
  meetings.forEach((meeting, index) => all.push(resolved({ date: `2020-0${index + 1}-04`, ...meeting }, undefined, knownFrom(all)).facts!));
  return all;
}

function ids(...meetings: Invented[]): string[][] {
  return inOrder(...meetings).map(({ attendances }) => attendances.map(({ personId }) => personId));
}

describe('people across meetings', () => {
  it('are one on the same board, even where the organisation changed', () => {
    expect(ids({ roster: [{ name: 'Ann Lee', ...by('Ferry Trust') }] }, { roster: [{ name: 'Ann Lee', ...by('Roads Agency') }] })).toEqual([
      ['ann-lee'],
      ['ann-lee'],
    ]);
  });

  it('are one on another board for the same organisation', () => {
    expect(
      ids(
        { roster: [{ name: 'Ann Lee', ...by('Ferry Trust') }] },
        { board: 'Southfield Roads Forum', roster: [{ name: 'Ann Lee', ...by('Ferry Trust') }] },
      ),
    ).toEqual([['ann-lee'], ['ann-lee']]);
  });

  it('of one name on unrelated boards for unrelated organisations are two, with the doubt shown', () => {
    const [, other] = inOrder(
      { roster: [{ name: 'Ann Lee', ...by('Ferry Trust') }] },
      { board: 'Southfield Roads Forum', roster: [{ name: 'Ann Lee', ...by('Roads Agency') }] },
    );
    expect(other!.attendances[0]!.personId).toBe('ann-lee~roads-agency');
    expect(other!.mentions.find(({ surface }) => surface === 'Ann Lee')).toMatchObject({
      entityId: null,
      judgement: 'UNSURE',
      candidates: [{ entityId: 'ann-lee~roads-agency' }, { entityId: 'ann-lee', score: 0.5 }],
    });
    expect(other!.entities.map(({ id }) => id)).toContain('ann-lee');
  });

  it('of one name in one meeting are two, told apart by the body', () => {
    expect(ids({ roster: [{ name: 'Ann Lee', ...by('Ferry Trust') }, { name: 'Ann Lee', ...by('Roads Agency') }, { name: 'Ann Lee' }] })).toEqual([
      ['ann-lee', 'ann-lee~roads-agency', 'ann-lee~2'],
    ]);
  });

  it('of one name in one meeting keep their ids in the next', () => {
    const roster = [
      { name: 'Ann Lee', ...by('Ferry Trust') },
      { name: 'Ann Lee', ...by('Roads Agency') },
    ];
    expect(ids({ roster }, { roster: roster.toReversed() })).toEqual([
      ['ann-lee', 'ann-lee~roads-agency'],
      ['ann-lee~roads-agency', 'ann-lee'],
    ]);
  });

  it.each([
    ['Åsa Öberg', 'ASA OBERG'],
    ['Mary-Jane Lee', 'Mary Jane Lee'],
    ['Jo O\u2019Hara', "Jo O'Hara"],
    ['Ann Lee', 'A. Lee'],
    ['Ann Lee', 'Ann B. Lee'],
    ['Margaret "Peg" Lee', 'Margaret Lee'],
  ])('%s and %s are one', (one, other) => {
    const [[first], [second]] = ids({ roster: [{ name: one }] }, { roster: [{ name: other, honorific: 'Sir' }] }) as [string[], string[]];
    expect(second).toBe(first);
  });

  it('with initials that fit two known people are neither', () => {
    const [, second] = inOrder({ roster: [{ name: 'Ann Lee' }, { name: 'Abe Lee' }] }, { roster: [{ name: 'A Lee' }] });
    expect(second!.attendances[0]!.personId).toBe('a-lee');
    expect(second!.mentions[0]!.candidates.map(({ entityId }) => entityId)).toEqual(['a-lee', 'abe-lee', 'ann-lee']);
  });

  it.each([
    ['Ann Lea', /one letter/],
    ['Stephen Lee', /short first name/],
    ['Lee', /share the surname/],
  ])('with a near name, as %s, are a candidate with a reason, not a merge', (name, reason) => {
    const [, second] = inOrder({ roster: [{ name: 'Steve Lee' }, { name: 'Ann Lee' }] }, { roster: [{ name }] });
    expect(['steve-lee', 'ann-lee']).not.toContain(second!.attendances[0]!.personId);
    expect(second!.mentions[0]).toMatchObject({ judgement: 'UNSURE' });
    expect(second!.mentions[0]!.candidates.some((candidate) => reason.test(candidate.reason))).toBe(true);
  });

  it('get the same ids and doubts whenever their meetings are read again', () => {
    const all = inOrder(
      {
        roster: [
          { name: 'Ann Lee', ...by('Ferry Trust') },
          { name: 'Ann Lee', ...by('Roads Agency') },
        ],
      },
      { board: 'Southfield Roads Forum', roster: [{ name: 'Ann Lee', ...by('Boat Club') }] },
      { roster: [{ name: 'A Lee' }] },
    );
    const known = knownFrom(all);
    const again = [
      resolved(
        {
          date: '2020-01-04',
          roster: [
            { name: 'Ann Lee', ...by('Ferry Trust') },
            { name: 'Ann Lee', ...by('Roads Agency') },
          ],
        },
        undefined,
        known,
      ).facts!,
      resolved({ date: '2020-02-04', board: 'Southfield Roads Forum', roster: [{ name: 'Ann Lee', ...by('Boat Club') }] }, undefined, known).facts!,
      resolved({ date: '2020-03-04', roster: [{ name: 'A Lee' }] }, undefined, known).facts!,
    ];
    expect(again).toEqual(all);
  });

  it('who were merged are found under the id that was kept', () => {
    const known = knownFrom(inOrder({ roster: [{ name: 'Ann Lee' }] }));
    known.entities.find(({ id }) => id === 'ann-lee')!.formerIds.push('anne-lee');
    known.entities.find(({ id }) => id === 'ann-lee')!.printedForms.push('Anne Lee');
    expect(resolved({ date: '2020-02-04', roster: [{ name: 'Anne Lee' }] }, undefined, known).facts!.attendances[0]!.personId).toBe('ann-lee');
  });

  it('listed twice under one name are two, with the doubt shown', () => {
    const [facts] = inOrder({ roster: [{ name: 'Ann Lee' }, { name: 'Ann Lee' }] });
    expect(facts!.mentions.map(({ entityId, candidates }) => [entityId, candidates.map((candidate) => candidate.entityId)])).toEqual([
      ['ann-lee', []],
      [null, ['ann-lee~2', 'ann-lee']],
    ]);
  });

  it('whom authority knows have their curated name and id', () => {
    const person = authorityOf({ id: 'ann-lee-of-dover', kind: 'PERSON', name: 'Ann Lee', aliases: ['Annie Lee'] });
    const { facts } = resolved({ roster: [{ name: 'Annie Lee' }] }, person);
    expect(facts!.attendances[0]!.personId).toBe('ann-lee-of-dover');
    expect(facts!.entities.find(({ kind }) => kind === 'PERSON')).toMatchObject({ name: 'Ann Lee', basis: 'CURATED', printedForms: ['Annie Lee'] });
  });

  it('on a board and on one that reports to it are one', () => {
    const boards = authorityOf(
      { id: 'nsb', kind: 'BOARD', name: 'Northfield Safety Board' },
      { id: 'roads', kind: 'BOARD', name: 'Southfield Roads Forum', reportsTo: ['nsb'] },
    );
    const one = resolved({ date: '2020-01-04', roster: [{ name: 'Ann Lee' }] }, boards).facts!;
    const two = resolved({ date: '2020-02-04', board: 'Southfield Roads Forum', roster: [{ name: 'Ann Lee' }] }, boards, knownFrom([one])).facts!;
    expect(two.attendances[0]!.personId).toBe('ann-lee');
  });
});
