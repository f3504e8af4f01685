import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAuthority } from '../../src/identity/authority.js';
import { nothingKnown } from '../../src/identity/known.js';
import { resolveMinutes } from '../../src/identity/resolve-minutes.js';
import { printedMinutes, resolved } from './support/invented.js';
import { seededAuthority } from './support/samples.js';

const items = [{ number: '1', title: 'Boats', paragraphs: ['{AL} asked why.'] }];
const roster = [{ name: 'Ann Lee' }];

describe('resolveMinutes', () => {
  it('gives no facts where the text is no minutes, and says what to do', () => {
    const { facts, minutes } = resolved({});
    expect(facts).toBeNull();
    expect(minutes.problems).toEqual([{ severity: 'ERROR', message: expect.stringMatching(/does not read as the minutes.*Check/), span: null }]);
  });

  it.each([
    [{ board: null }, /which board met.*Add/],
    [{ date: null }, /on which day.*Add/],
    [{ date: '2020-05' }, /"2020-05" and no day.*Add/],
  ])('gives no facts of minutes with %o, but still reads them', (gap, message) => {
    const { facts, minutes } = resolved({ roster, items, ...gap });
    expect(facts).toBeNull();
    expect(minutes.problems.map((problem) => problem.message)).toContainEqual(expect.stringMatching(message));
    expect(minutes.items[0]).toMatchObject({
      id: 'item-1',
      paragraphs: [{ id: 'item-1/u1', statements: [{ speakers: [{ name: 'Ann Lee', kind: 'PERSON' }] }] }],
    });
  });

  it('says that a second meeting of a day was filed as one', () => {
    const known = {
      ...nothingKnown,
      meetings: [
        { id: 'northfield-safety-board-2020-05-04', boardId: 'northfield-safety-board', date: '2020-05-04', startTime: '10:00', sha256: 'other' },
      ],
    };
    const { facts, minutes } = resolved({ roster, items, startTime: '14:00' }, emptyAuthority, known);
    expect(facts!.meeting.id).toBe('northfield-safety-board-2020-05-04-1400');
    expect(minutes.problems).toMatchObject([{ severity: 'INFO', message: expect.stringMatching(/another meeting of this board on that day/) }]);
  });

  it('proposes a topic for a heading that fits none, but not for standing items', () => {
    const { facts } = resolved({
      roster,
      items: [
        { number: '1', title: 'WELCOME', kind: 'STANDING', paragraphs: ['Hello.'] },
        { number: '2', title: 'HARBOUR DUES 2020/21', paragraphs: ['The harbour dues rose.', 'No more.'] },
        { number: '3', title: 'Any other business', kind: 'ANY_OTHER_BUSINESS', paragraphs: ['Harbour dues.'] },
      ],
    });
    expect(facts!.entities.filter(({ kind }) => kind === 'TOPIC')).toMatchObject([
      { id: 'harbour-dues', name: 'Harbour dues', topicStatus: 'PROPOSED', basis: 'TEXT' },
    ]);
    expect(facts!.about.map(({ passageId, because }) => `${passageId.split('04/')[1]} ${because}`)).toEqual([
      'item-2 HEADING',
      'item-3 OWN_WORDS',
      'item-2/u1 OWN_WORDS',
      'item-2/u2 HEADING',
      'item-3/u1 OWN_WORDS',
    ]);
  });

  it("takes a decision's topics from its own words, else from its paragraph, and always from the heading", () => {
    const boats = { number: '1', title: 'Old boats', paragraphs: ['The new ferry line was discussed.'] };
    const ferry = { number: '2', title: 'New ferry line', paragraphs: ['Dull.'] };
    const { facts } = resolved({
      roster,
      items: [boats, ferry],
      decisions: [
        { item: 0, paragraph: 0, text: 'Agreed.' },
        { item: 0, paragraph: 0, text: 'Old boats to be sold.' },
      ],
    });
    const decisions = facts!.about
      .filter(({ passageId }) => passageId.includes('decision'))
      .map(({ passageId, topicId, because }) => `${passageId.split('u1/')[1]} ${topicId} ${because}`);
    expect(decisions).toEqual(['decision old-boats HEADING', 'decision new-ferry-line PARAGRAPH', 'decision~2 old-boats OWN_WORDS']);
  });

  it('is deterministic', () => {
    expect(resolved({ roster, items })).toEqual(resolved({ roster, items }));
  });

  it('never throws, whatever stands in names, headings and paragraphs', async () => {
    const authority = await seededAuthority();
    const word = fc.constantFrom(
      'AL',
      'Ann',
      'Lee',
      'the',
      'Chair',
      'of',
      'Board',
      '(',
      ')',
      'Mr',
      'and',
      'A.',
      '\u2019s',
      '—',
      '{',
      '}',
      'MPS',
      'Ferry Trust',
      '\ud800',
      '\u0000',
      '1',
      '\n',
      'toString',
      '__proto__',
      'constructor',
    );
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
    const minutes = fc.record({
      board: fc.option(text),
      roster: fc.array(
        fc.record({
          name: text,
          honorific: fc.option(text),
          initials: fc.option(fc.constantFrom('AL', '', '.')),
          substituteFor: fc.option(text),
          roles: fc.array(fc.record({ post: fc.option(text), organisation: fc.option(text) }), { maxLength: 2 }),
        }),
        { maxLength: 4 },
      ),
      items: fc.array(fc.record({ number: fc.constantFrom('1', '2', '..', ''), title: text, paragraphs: fc.array(text, { maxLength: 3 }) }), {
        maxLength: 3,
      }),
    });
    fc.assert(
      fc.property(minutes, (invented) => {
        const { printed, text: sheet } = printedMinutes(invented);
        const source = { text: sheet, mediaType: 'text/plain', sha256: 'x', title: null, source: 'x' };
        const { facts } = resolveMinutes(printed, source, authority, nothingKnown, '2020-01-01T00:00:00Z');
        for (const mention of facts?.mentions ?? []) expect(mention.quote).toBe(sheet.slice(mention.start, mention.end));
        const ids = [...(facts?.paragraphs ?? []), ...(facts?.mentions ?? []), ...(facts?.attendances ?? [])].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 150 },
    );
  });
});
