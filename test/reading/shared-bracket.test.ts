import { expect, it } from 'vitest';
import { readMinutes } from '../../src/reading/read-minutes.js';
import { sourceOf } from './source.js';

it('the words of a person who shares a bracket with the next reach to the bracket', () => {
  const source = sourceOf(`Northfield Safety Board
Minutes of the meeting held on 3 March 2020

Present: Ann Lee, Bo Ray and Cy Dunn (Northfield Council), Di Fox (Police)

1. Welcome
Ann Lee opened the meeting.
`);
  const { roster } = readMinutes(source);
  expect(roster.map(({ name, roles, span }) => [name, roles[0]?.organisation ?? null, source.text.slice(span.start, span.end)])).toEqual([
    ['Ann Lee', null, 'Ann Lee'],
    ['Bo Ray', 'Northfield Council', 'Bo Ray and Cy Dunn (Northfield Council)'],
    ['Cy Dunn', 'Northfield Council', 'Cy Dunn (Northfield Council)'],
    ['Di Fox', 'Police', 'Di Fox (Police)'],
  ]);
});
