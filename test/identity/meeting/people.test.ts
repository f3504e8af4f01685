import { describe, expect, it } from 'vitest';
import { resolved, type Invented, type Line } from '../support/invented.js';

const lee: Line = { name: 'Ann Lee', honorific: 'Cllr' };
const ray: Line = { name: 'Bob Ray', roles: [{ post: 'Clerk', organisation: 'Ferry Trust' }] };

/** The people that one paragraph names, as `surface = name`, with `?` for one left open. */
function people(text: string, invented: Invented = { roster: [lee, ray] }): string[] {
  const { minutes } = resolved({ ...invented, items: [{ title: 'Boats', paragraphs: [text] }] });
  return minutes.items[0]!.paragraphs[0]!.mentions.filter(({ kind, method }) => kind === 'PERSON' && method !== 'PRONOUN').map(
    ({ surface, name }) => `${surface} = ${name ?? '?'}`,
  );
}

describe('initials', () => {
  it('stand for the one person of the roster whom they fit', () => {
    expect(people('{AL} asked why BR had left.')).toEqual(['AL = Ann Lee', 'BR = Bob Ray']);
    expect(people('A.L. was thanked.')).toEqual(['A.L = Ann Lee']);
  });

  it('stay open where they fit two people, and the problem names both', () => {
    const roster = [lee, { name: 'Abe Long' }];
    expect(people('{AL} asked why.', { roster })).toEqual(['AL = ?']);
    const { minutes, facts } = resolved({ roster, items: [{ title: 'Boats', paragraphs: ['{AL} asked why.'] }] });
    expect(minutes.problems.map(({ message }) => message)).toContainEqual(expect.stringMatching(/"AL" fits several: Ann Lee, Abe Long/));
    expect(facts!.mentions.find(({ surface }) => surface === 'AL')).toMatchObject({
      entityId: null,
      judgement: 'UNSURE',
      candidates: [{ entityId: 'ann-lee' }, { entityId: 'abe-long' }],
    });
    expect(minutes.attendance.map(({ initials }) => initials)).toEqual([null, null]);
  });

  it.each([
    ['Ian McPhee', ['IM', 'IMP']],
    ["Jo O'Hara", ['JO', 'JOH']],
    ['Sue Lee-Ray', ['SL', 'SLR']],
    ['Eve van Dorn', ['ED', 'EVD']],
    ['Ann Beth Lee', ['AL', 'ABL']],
  ])('of %s may be written in several ways', (name, forms) => {
    for (const form of forms) expect(people(`{${form}} agreed.`, { roster: [{ name }] })).toEqual([`${form} = ${name}`]);
  });

  it('are those that the roster prints, where it prints them', () => {
    const roster = [
      { name: 'Ann Lee', initials: 'AL2' },
      { name: 'Abe Long', initials: 'AL' },
    ];
    expect(people('{AL2} asked AL.', { roster })).toEqual(['AL2 = Ann Lee', 'AL = Abe Long']);
  });

  it('are no initials within another abbreviation, behind an article, before a name or in lower case', () => {
    expect(people('The ALF grant and the AL model, AL Northfield and als were noted.')).toEqual([]);
  });

  it('of a body and a person at once stay open', () => {
    expect(
      people('{FT} reported.', {
        roster: [
          { name: 'Fay Tarn', initials: 'FT' },
          { name: 'Bob Ray', roles: [{ post: null, organisation: 'Ferry Trust (FT)' }] },
        ],
      }),
    ).toEqual(['FT = ?']);
  });
});

describe('names', () => {
  it('are found in full, with a title, and by a surname alone', () => {
    expect(people('Ann Lee, Cllr Lee, Mr Ray and Ray spoke to Lee.')).toEqual([
      'Ann Lee = Ann Lee',
      'Cllr Lee = Ann Lee',
      'Mr Ray = Bob Ray',
      'Ray = Bob Ray',
      'Lee = Ann Lee',
    ]);
  });

  it('stay open where a title does not tell two people apart', () => {
    const roster = [
      { name: 'Ann Lee', honorific: 'Cllr' },
      { name: 'Tom Lee', honorific: 'Mr' },
      { name: 'Una Lee', honorific: 'Mrs' },
    ];
    expect(people('Cllr Lee and Mrs Lee thanked Dr Lee.', { roster })).toEqual(['Cllr Lee = Ann Lee', 'Mrs Lee = Una Lee', 'Dr Lee = ?']);
  });

  it('with another first name are somebody else', () => {
    expect(people('The report of Stephen Lee was read.')).toEqual([]);
  });

  it('are no part of a street', () => {
    expect(people('Repairs in Lee Street and at Ray went on.')).toEqual([]);
  });

  it('are given in the fullest form that the text has', () => {
    const { minutes } = resolved({ roster: [{ name: 'A. Lee' }], items: [{ title: 'Boats', paragraphs: ['{Ms Ann Lee} spoke. {AL} agreed.'] }] });
    expect(minutes.attendance[0]).toMatchObject({ name: 'Ann Lee', initials: 'AL' });
  });

  it('by first name count where the roster leaves one reading', () => {
    expect(people('{Ann} offered to ask Bob.')).toEqual(['Ann = Ann Lee', 'Bob = Bob Ray']);
    expect(people('{Ann} offered.', { roster: [lee, { name: 'Ann Fox' }] })).toEqual(['Ann = ?']);
  });

  it('of people who are not on the roster are found by sure patterns only', () => {
    expect(people('Mark Fox of the Ferry Trust and Mr Ivo Stone wrote; Mr Stone will call.')).toEqual([
      'Mark Fox = Mark Fox',
      'Mr Ivo Stone = Ivo Stone',
      'Mr Stone = Ivo Stone',
    ]);
    expect(
      people(
        'Harbour Street, Green Park of the Ferry Trust, Borough Commander of the Ferry Trust, Rose Cottage and Operation Dover were named. Mr Flint wrote.',
      ),
    ).toEqual([]);
  });
});

describe('offices', () => {
  it('stand for who holds them by the roster', () => {
    expect(people('The Clerk and the Ferry Trust Clerk and the Clerk of the Ferry Trust agreed.')).toEqual([
      'The Clerk = Bob Ray',
      'the Ferry Trust Clerk = Bob Ray',
      'the Clerk of the Ferry Trust = Bob Ray',
    ]);
  });

  it('of the chair are those of this meeting', () => {
    const roster = [lee, { name: 'Bob Ray', roles: [{ post: 'Chair', organisation: 'Ferry Trust' }] }];
    expect(
      people('The Chair thanked the Chair of the Ferry Trust and the chair of the Roads Trust.', {
        roster: [{ ...lee, chair: true }, roster[1]!],
        chair: 0,
      }),
    ).toEqual(['The Chair = Ann Lee', 'the Chair of the Ferry Trust = Bob Ray']);
  });

  it("of a mayor are the chair's where several mayors sit", () => {
    const roster = [
      { name: 'Ann Lee', honorific: 'Mayor', chair: true },
      { name: 'Tom Fox', honorific: 'Mayor' },
    ];
    expect(people('The Mayor thanked Mayor Fox.', { roster, chair: 0 })).toEqual(['The Mayor = Ann Lee', 'Mayor Fox = Tom Fox']);
    expect(people('The Mayor thanked Mayor Fox.', { roster })).toEqual(['The Mayor = ?', 'Mayor Fox = Tom Fox']);
  });

  it('held by several are those of the body that was spoken of', () => {
    const roster = ['Ferry Trust', 'Roads Agency'].map((organisation, index) => ({
      name: ['Ann Lee', 'Bob Ray'][index]!,
      roles: [{ post: 'Director', organisation }],
    }));
    expect(people('The boats of the Roads Agency were late. The Director and his team have seen them.', { roster })).toEqual([
      'The Director = Bob Ray',
    ]);
    expect(people('The Director has seen them.', { roster })).toEqual(['The Director = ?']);
  });

  it('are not those of others', () => {
    expect(people("A Clerk, the former Clerk, the Deputy Clerk, the Clerk of the Roads Trust, the Clerk's Office and clerks were named.")).toEqual(
      [],
    );
  });

  it('may be shortened, but not to another rank', () => {
    const roster = [
      { name: 'Ann Lee', roles: [{ post: 'Panel Secretary', organisation: null }] },
      { name: 'Bob Ray', roles: [{ post: 'Deputy Commissioner', organisation: null }] },
    ];
    expect(people('The Secretary wrote to the Commissioner.', { roster })).toEqual(['The Secretary = Ann Lee']);
  });
});

describe('roles', () => {
  const rolesOf = (line: Line) => resolved({ roster: [line] }).minutes.attendance[0]!.roles;

  it('take a rank before the name for a post in the body printed', () => {
    expect(rolesOf({ name: 'Ann Lee', honorific: 'Deputy Commissioner', roles: [{ post: null, organisation: 'Ferry Police (FP)' }] })).toEqual([
      { post: 'Deputy Commissioner', organisation: 'Ferry Police' },
    ]);
    expect(rolesOf({ name: 'Ann Lee', honorific: 'DCI', roles: [{ post: 'Head of Boats', organisation: 'Ferry Police' }] })).toEqual([
      { post: 'Head of Boats', organisation: 'Ferry Police' },
    ]);
  });

  it('never make a mayor the mayor of a body that is no place', () => {
    expect(rolesOf({ name: 'Ann Lee', honorific: 'Mayor', roles: [{ post: null, organisation: 'Ferry League' }] })).toEqual([
      { post: 'Mayor', organisation: null },
      { post: null, organisation: 'Ferry League' },
    ]);
    expect(rolesOf({ name: 'Ann Lee', honorific: 'Mayor', roles: [{ post: null, organisation: 'Dover Town Council' }] })).toEqual([
      { post: 'Mayor', organisation: 'Dover Town Council' },
    ]);
    expect(rolesOf({ name: 'Ann Lee', honorific: 'Mayor' })).toEqual([{ post: 'Mayor', organisation: null }]);
  });

  it('leave out courtesy and the chairing of this meeting', () => {
    expect(rolesOf({ name: 'Ann Lee', honorific: 'Cllr Mrs' })).toEqual([]);
    expect(rolesOf({ name: 'Ann Lee', chair: true, roles: [{ post: 'Independent Chair', organisation: null }] })).toEqual([]);
  });
});
