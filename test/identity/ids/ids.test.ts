import { describe, expect, it } from 'vitest';
import { emptyAuthority } from '../../../src/identity/authority.js';
import { IdRegister } from '../../../src/identity/ids/id-register.js';
import { meetingId } from '../../../src/identity/ids/meeting-id.js';
import { numberSlug, slug } from '../../../src/identity/ids/slug.js';
import { nothingKnown, type Known } from '../../../src/identity/known.js';
import { resolved } from '../support/invented.js';

describe('slugs', () => {
  it.each([
    ['Jo O\u2019Hara', 'jo-ohara'],
    ['Åsa Öberg', 'asa-oberg'],
    ['Roads & Boats', 'roads-and-boats'],
    ['Ελένη Παππά', 'ελενη-παππα'],
    ['...', 'x'],
  ])('of %s is %s', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it('keep the dots of numbers', () => {
    expect([numberSlug('3.10'), numberSlug('4a'), numberSlug('HC/23-24')]).toEqual(['3.10', '4a', 'hc-23-24']);
  });
});

describe('the register of ids', () => {
  it('tells namesakes apart by what qualifies them, then by number', () => {
    const register = new IdRegister(nothingKnown, emptyAuthority);
    expect([['fst'], ['fst'], []].map((qualifiers) => register.give('PERSON', 'ann-lee', qualifiers))).toEqual([
      'ann-lee',
      'ann-lee~fst',
      'ann-lee~2',
    ]);
    expect(register.give('PERSON', 'ann-lee', ['fst'])).toBe('ann-lee~3');
  });

  it('gives another kind of thing its kind', () => {
    const register = new IdRegister(nothingKnown, emptyAuthority);
    expect([register.give('TOPIC', 'boats'), register.give('BOARD', 'boats'), register.give('BOARD', 'boats')]).toEqual([
      'boats',
      'boats~board',
      'boats~board~2',
    ]);
  });

  it('never gives a former id again', () => {
    const known: Known = {
      ...nothingKnown,
      entities: [{ id: 'ann-lee', kind: 'PERSON', name: 'Ann Lee', printedForms: [], abbreviation: null, formerIds: ['anne-lee'] }],
    };
    expect(new IdRegister(known, emptyAuthority).give('PERSON', 'anne-lee')).toBe('anne-lee~2');
  });
});

describe('meeting ids', () => {
  const place = { boardId: 'nsb', date: '2020-05-04', startTime: '15:30', sha256: 'new' };
  const known = (...meetings: { id: string; startTime: string | null; sha256?: string }[]): Known => ({
    ...nothingKnown,
    meetings: meetings.map((meeting) => ({ boardId: 'nsb', date: '2020-05-04', sha256: 'old', ...meeting })),
  });

  it('are board and day, and stay when the text changes', () => {
    expect(meetingId(place, nothingKnown)).toEqual({ id: 'nsb-2020-05-04', besides: null });
    expect(meetingId(place, known({ id: 'nsb-2020-05-04', startTime: '15:30' }))).toEqual({ id: 'nsb-2020-05-04', besides: null });
  });

  it('of a second meeting that day have its start time, or a number', () => {
    expect(meetingId(place, known({ id: 'nsb-2020-05-04', startTime: '10:00' }))).toEqual({ id: 'nsb-2020-05-04-1530', besides: 'nsb-2020-05-04' });
    expect(meetingId({ ...place, startTime: null }, known({ id: 'nsb-2020-05-04', startTime: '10:00' })).id).toBe('nsb-2020-05-04~2');
  });

  it('are the same for the same file, whatever else is known', () => {
    expect(meetingId(place, known({ id: 'nsb-2020-05-04', startTime: '10:00' }, { id: 'nsb-2020-05-04~2', startTime: null, sha256: 'new' })).id).toBe(
      'nsb-2020-05-04~2',
    );
  });
});

describe('passage ids', () => {
  it('go by printed numbers, count what has none, and number repeats', () => {
    const { facts } = resolved({
      roster: [{ name: 'Ann Lee' }],
      items: [
        { number: '3', title: 'Boats', paragraphs: [{ number: '3.10', text: 'One.' }, 'Two.', 'Three.', { number: '3.10', text: 'Four.' }] },
        { title: 'Roads', paragraphs: ['Five.'] },
        { number: '3', title: 'Again', paragraphs: [] },
      ],
      actions: [
        { item: 0, paragraph: 0, text: 'AL to row.', reference: 'Action 1' },
        { item: 0, paragraph: 0, text: 'AL to swim.', reference: 'Action 1' },
        { item: 0, paragraph: 1, text: 'AL to sail.' },
        { item: 0, text: 'AL to walk.', reference: '3.10' },
      ],
    });
    const own = (ids: { id: string }[]): string[] => ids.map(({ id }) => id.replace('northfield-safety-board-2020-05-04/', ''));
    expect(own(facts!.items)).toEqual(['item-3', 'item-u1', 'item-3~2']);
    expect(own(facts!.paragraphs)).toEqual(['item-3/para-3.10', 'item-3/u1', 'item-3/u2', 'item-3/para-3.10~2', 'item-u1/u1']);
    expect(own(facts!.actions)).toEqual(['action-1', 'action-1~2', 'item-3/u1/action', 'action-3.10']);
  });
});
