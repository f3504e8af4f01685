import { describe, expect, it } from 'vitest';
import { resolved, type Item } from '../support/invented.js';

const roster = [
  { name: 'Ann Lee', honorific: 'Ms' },
  { name: 'Bob Ray', roles: [{ post: 'Head of Roads and Bridges', organisation: 'Ferry Trust' }] },
];

function said(...paragraphs: Item['paragraphs']): string[][] {
  const { minutes } = resolved({ roster, items: [{ title: 'Boats', paragraphs }] });
  return minutes.items[0]!.paragraphs.map(({ statements }) =>
    statements.map(({ speakers, text }) => `${speakers.map(({ name }) => name).join('+')}: ${text}`),
  );
}

describe('statements', () => {
  it('go on until somebody else speaks', () => {
    expect(said('{AL} asked why. {She} was cross. The boats are old. {BR} agreed.')).toEqual([
      ['Ann Lee: AL asked why. She was cross. The boats are old.', 'Bob Ray: BR agreed.'],
    ]);
  });

  it('end where nobody speaks, or the board as one', () => {
    expect(said('{AL} asked why. It was {}explained that boats are old. They leak.')).toEqual([['Ann Lee: AL asked why.']]);
    expect(said('{AL} asked why. {The Board} considered it. It was late.', '{Northfield Safety Board} noted this.', '{Members} asked.')).toEqual([
      ['Ann Lee: AL asked why.'],
      [],
      [],
    ]);
  });

  it('have several speakers where several speak', () => {
    expect(said('{Ann Lee} and {Bob Ray} reported.')).toEqual([['Ann Lee+Bob Ray: Ann Lee and Bob Ray reported.']]);
  });

  it('have one speaker where an office holds an "and"', () => {
    expect(said('{The Head of Roads} and {Bridges} reported.')).toEqual([['Bob Ray: The Head of Roads and Bridges reported.']]);
  });

  it('may be those of a body, but not of what belongs to one', () => {
    expect(said('{The Ferry Trust} reported. {The Ferry Trust report} showed little.')).toEqual([
      ['Ferry Trust: The Ferry Trust reported. The Ferry Trust report showed little.'],
    ]);
  });

  it('follow a pronoun to the paragraph before, but not past an honorific that speaks against it', () => {
    expect(said('{AL} asked why.', '{She} was cross.', '{He} agreed.')).toEqual([['Ann Lee: AL asked why.'], ['Ann Lee: She was cross.'], []]);
  });

  it('have no speaker where initials fit two people', () => {
    const { minutes } = resolved({
      roster: [...roster, { name: 'Abe Long' }],
      items: [{ title: 'Boats', paragraphs: ['{AL} asked why. {BR} agreed.'] }],
    });
    expect(minutes.items[0]!.paragraphs[0]!.statements.map(({ speakers }) => speakers)).toEqual([[], [{ name: 'Bob Ray', kind: 'PERSON' }]]);
  });
});

describe('owners and recipients', () => {
  const owners = (owner: string, recipient?: string) => {
    const { minutes } = resolved({
      roster,
      items: [{ title: 'Boats', paragraphs: ['The Roads Agency wrote.'] }],
      actions: [{ item: 0, text: `${owner} to report ${recipient ?? ''}`, owner, ...(recipient === undefined ? {} : { recipient }) }],
    });
    const [action] = minutes.actions;
    return { owners: action!.owners.map(({ name }) => name), recipients: action!.recipients.map(({ name }) => name), ownerText: action!.ownerText };
  };

  it("are people and bodies; groups stay in the owner's words", () => {
    expect(owners('Partners from the Ferry Trust, Roads Agency and boatmen')).toEqual({
      owners: ['Ferry Trust', 'Roads Agency'],
      recipients: [],
      ownerText: 'Partners from the Ferry Trust, Roads Agency and boatmen',
    });
    expect(owners('All members')).toMatchObject({ owners: [], ownerText: 'All members' });
  });

  it('may be initials, first names and offices', () => {
    expect(owners('AL/BR').owners).toEqual(['Ann Lee', 'Bob Ray']);
    expect(owners('Ann and the Head of Roads and Bridges').owners).toEqual(['Ann Lee', 'Bob Ray']);
  });

  it('may be the board itself', () => {
    expect(owners('AL', 'the Board').recipients).toEqual(['Northfield Safety Board']);
  });

  it('are not the body of an office that nobody is known to hold', () => {
    expect(owners('the Chaplain of the Ferry Trust').owners).toEqual([]);
  });
});
