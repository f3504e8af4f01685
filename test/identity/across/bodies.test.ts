import { describe, expect, it } from 'vitest';
import type { MeetingFacts } from '../../../src/identity/facts.js';
import { authorityOf, resolved, type Invented } from '../support/invented.js';
import { knownFrom } from '../support/known-from.js';

function speakingFor(organisation: string, more: Invented = {}): Invented {
  return { roster: [{ name: 'Ann Lee', roles: [{ post: 'CEO', organisation }] }], ...more };
}

const first = (facts: MeetingFacts): string => facts.attendances[0]!.representsIds[0]!;

describe('bodies', () => {
  it('take their id from an abbreviation that fits, else from the name', () => {
    expect(first(resolved(speakingFor('Ferry Safety Trust (FST)')).facts!)).toBe('fst');
    expect(first(resolved(speakingFor('Ferry Safety Trust')).facts!)).toBe('ferry-safety-trust');
    expect(resolved({ items: [{ title: 'Boats', paragraphs: ['It will report to NSB.'] }] }).facts!.meeting.boardId).toBe('nsb');
  });

  it('named board, group, panel, partnership or committee are boards, others organisations', () => {
    const { facts } = resolved({
      roster: ['Roads Panel', 'Boats Partnership', 'Committee of Pilots', 'Ferry Trust', 'Boardwalk Ltd'].map((organisation, index) => ({
        name: `Ann Lee${index}`,
        roles: [{ post: null, organisation }],
      })),
    });
    expect(
      facts!.entities
        .filter(({ kind }) => kind === 'BOARD')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Boats Partnership', 'Committee of Pilots', 'Northfield Safety Board', 'Roads Panel']);
  });

  it('keep an id over the meetings of a board, whichever form is printed', () => {
    const one = resolved(speakingFor('FST', { date: '2020-01-04' })).facts!;
    const two = resolved(speakingFor('Ferry Safety Trust (FST)', { date: '2020-02-04' }), undefined, knownFrom([one])).facts!;
    const three = resolved(
      speakingFor('Ferry Safety Trust', { date: '2020-03-04', board: 'Southfield Roads Forum' }),
      undefined,
      knownFrom([one, two]),
    ).facts!;
    expect([one, two, three].map(first)).toEqual(['fst', 'fst', 'fst']);
  });

  it('of a common name are others on another board', () => {
    const one = resolved(speakingFor('Finance Committee', { date: '2020-01-04' })).facts!;
    const two = resolved(
      speakingFor('Finance Committee', { date: '2020-02-04', board: 'Southfield Roads Forum' }),
      undefined,
      knownFrom([one]),
    ).facts!;
    const three = resolved(speakingFor('Finance Committee', { date: '2020-03-04' }), undefined, knownFrom([one, two])).facts!;
    expect([one, two, three].map(first)).toEqual(['finance-committee', 'finance-committee~2', 'finance-committee']);
  });

  it('that share an abbreviation are two', () => {
    const one = resolved(speakingFor('Ferry Safety Trust (FST)', { date: '2020-01-04' })).facts!;
    const two = resolved(speakingFor('Fair Streets Team (FST)', { date: '2020-02-04' }), undefined, knownFrom([one])).facts!;
    expect(first(two)).toBe('fair-streets-team');
  });

  it('that want the id of another kind of thing get their kind', () => {
    const one = resolved({ date: '2020-01-04', items: [{ title: 'Harbour Watch', paragraphs: ['It went well.'] }] }).facts!;
    expect(one.entities.find(({ kind }) => kind === 'TOPIC')!.id).toBe('harbour-watch');
    expect(first(resolved(speakingFor('Harbour Watch', { date: '2020-02-04' }), undefined, knownFrom([one])).facts!)).toBe(
      'harbour-watch~organisation',
    );
  });

  it('are what authority says they are, under every curated form', () => {
    const known = authorityOf({
      id: 'fst',
      kind: 'ORGANISATION',
      name: 'Ferry Safety Trust',
      aliases: ['the Ferries', 'FST'],
      classification: 'OTHER',
    });
    const { minutes, facts } = resolved(speakingFor('FST', { items: [{ title: 'Boats', paragraphs: ['{The Ferries} reported.'] }] }), known);
    expect(minutes.items[0]!.paragraphs[0]!.statements[0]!.speakers).toEqual([{ name: 'Ferry Safety Trust', kind: 'ORGANISATION' }]);
    expect(facts!.attendances[0]!.postIds).toEqual(['fst/chief-executive']);
    expect(facts!.entities.find(({ id }) => id === 'fst')).toMatchObject({
      basis: 'CURATED',
      classification: 'OTHER',
      printedForms: ['FST', 'the Ferries'],
    });
  });

  it('keep the id that they had before authority arrived', () => {
    const one = resolved(speakingFor('Ferry Safety Trust', { date: '2020-01-04' })).facts!;
    const late = authorityOf({ id: 'fst', kind: 'ORGANISATION', name: 'Ferry Safety Trust', aliases: ['FST'] });
    expect(first(resolved(speakingFor('FST', { date: '2020-02-04' }), late, knownFrom([one])).facts!)).toBe('ferry-safety-trust');
  });

  it('defined otherwise by the document are not those of authority', () => {
    const other = authorityOf({ id: 'fst', kind: 'ORGANISATION', name: 'Fair Streets Team', aliases: ['FST'] });
    expect(first(resolved(speakingFor('Ferry Safety Trust (FST)'), other).facts!)).toBe('ferry-safety-trust');
  });

  it('of an ambiguous form stay open, unless one of them sits at the table', () => {
    const known = authorityOf(
      { id: 'fst', kind: 'ORGANISATION', name: 'Ferry Safety Trust', ambiguous: ['the boatmen'] },
      { id: 'rowers', kind: 'ORGANISATION', name: 'Rowers Union', ambiguous: ['the boatmen'] },
    );
    const mention = (invented: Invented) =>
      resolved({ ...invented, items: [{ title: 'Boats', paragraphs: ['It was left to the boatmen.'] }] }, known).facts!.mentions.find(
        ({ surface }) => surface === 'the boatmen',
      );
    expect(mention({})).toMatchObject({ judgement: 'UNSURE', candidates: [{ entityId: 'fst' }, { entityId: 'rowers' }] });
    expect(mention(speakingFor('Ferry Safety Trust'))).toMatchObject({ judgement: 'ACCEPTED', entityId: 'fst', method: 'INFERRED' });
  });

  it('and places of one word are told apart by grammar', () => {
    const known = authorityOf(
      { id: 'dover-council', kind: 'ORGANISATION', name: 'Dover Council', aliases: ['Dover'] },
      { id: 'dover', kind: 'PLACE', name: 'Dover' },
    );
    const { facts } = resolved(
      speakingFor('Dover', { items: [{ title: 'Boats', paragraphs: ['{Dover} reported that boats in Dover are old.'] }] }),
      known,
    );
    expect(facts!.mentions.filter(({ surface }) => surface === 'Dover').map(({ entityId }) => entityId)).toEqual([
      'dover-council',
      'dover-council',
      'dover',
    ]);
  });

  it('whose name differs by a slip are a candidate, not a merge', () => {
    const one = resolved(speakingFor('Ferry Safety Trust', { date: '2020-01-04' })).facts!;
    const two = resolved(speakingFor('Ferry Saftey Trust', { date: '2020-02-04' }), undefined, knownFrom([one])).facts!;
    expect(first(two)).toBe('ferry-saftey-trust');
    const doubt = {
      entityId: null,
      judgement: 'UNSURE',
      candidates: [{ entityId: 'ferry-saftey-trust' }, { entityId: 'ferry-safety-trust', reason: expect.stringMatching(/one letter/) }],
    };
    expect(two.mentions.find(({ surface }) => surface === 'Ferry Saftey Trust')).toMatchObject(doubt);
    expect(resolved(speakingFor('Ferry Saftey Trust', { date: '2020-02-04' }), undefined, knownFrom([one, two])).facts).toEqual(two);
  });

  it('may be called by their noun where no other of the sort is named', () => {
    const text = 'It was sent to the Trust, not to the Trust Clerk nor to the Trust and Roads Panel.';
    const { facts } = resolved(speakingFor('Ferry Trust', { items: [{ title: 'Boats', paragraphs: [text] }] }));
    expect(facts!.mentions.filter(({ surface }) => surface === 'the Trust').map(({ entityId }) => entityId)).toEqual(['ferry-trust']);
    expect(facts!.entities.find(({ id }) => id === 'ferry-trust')!.printedForms).toEqual(['Ferry Trust']);
  });
});
