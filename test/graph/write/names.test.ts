import { describe, expect, it } from 'vitest';
import { namings, united } from '../../../src/graph/write/naming.js';
import type { Naming } from '../../../src/graph/write/naming.js';
import { sortName } from '../../../src/graph/write/sort-name.js';
import { entity, meetingFacts } from '../../support/facts.js';

const nothing: Naming = { name: null, printedForms: [], abbreviation: null, classification: null, status: null };

describe('the name to sort by', () => {
  it.each([
    ['Ann Lee', 'Lee, Ann'],
    ['Ann Marie Lee', 'Lee, Ann Marie'],
    ['A. Lee', 'Lee, A.'],
    ['Jan van der Berg', 'van der Berg, Jan'],
    ['Ann Lee-Stone', 'Lee-Stone, Ann'],
    ['Omar Diaz Jr', 'Diaz, Omar Jr'],
    ["Mary O'Hara", "O'Hara, Mary"],
    ['Plato', 'Plato'],
    ['van Berg', 'Berg, van'],
    ['  Ann   Lee ', 'Lee, Ann'],
  ])('of %s is %s', (name, expected) => expect(sortName(name)).toBe(expected));
});

describe('what all meetings together call an entity', () => {
  const lee: Naming = { ...nothing, name: 'Ann Lee', printedForms: ['A. Lee', 'Ann Lee'] };
  const full: Naming = { ...nothing, name: 'Ann Marie Lee', printedForms: ['Ann Marie Lee'], abbreviation: 'AML' };

  it('is the fullest name and every printed form, in whatever order they come', () => {
    const expected = { ...nothing, name: 'Ann Marie Lee', printedForms: ['A. Lee', 'Ann Lee', 'Ann Marie Lee'], abbreviation: 'AML' };
    expect(united([lee, full])).toEqual(expected);
    expect(united([full, lee, full])).toEqual(expected);
  });

  it('takes the fullest printed form where the authority gave the name', () => {
    expect(united([{ ...full, name: null }, { ...lee, name: null }]).name).toBe('Ann Marie Lee');
    expect(united([]).name).toBeNull();
  });

  it('prefers a real class to OTHER, and accepted to proposed', () => {
    expect(united([{ ...nothing, classification: 'OTHER' }, { ...nothing, classification: 'POLICE' }]).classification).toBe('POLICE');
    expect(united([{ ...nothing, classification: 'OTHER' }, nothing]).classification).toBe('OTHER');
    expect(united([{ ...nothing, status: 'PROPOSED' }, { ...nothing, status: 'ACCEPTED' }]).status).toBe('ACCEPTED');
  });
});

describe('what one meeting calls an entity', () => {
  it('counts the name on the roster as a printed form, and leaves a curated name to the authority', () => {
    const facts = meetingFacts({ named: [entity('mill', 'PLACE', 'The Old Mill', { basis: 'CURATED', printedForms: ['Mill'] })] });
    const roster = facts.attendances.map((line) => (line.personId === 'ann-lee' ? { ...line, printedName: 'Ann M Lee' } : line));
    const found = namings({ ...facts, attendances: roster });
    expect(found.get('ann-lee')).toEqual({ ...nothing, name: 'Ann Lee', printedForms: ['Ann Lee', 'Ann M Lee'] });
    expect(found.get('mill')).toEqual({ ...nothing, printedForms: ['Mill'] });
    expect(found.get('northfield-police/chief-constable')?.name).toBe('Chief Constable');
  });
});
