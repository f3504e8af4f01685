import { expect, it } from 'vitest';
import { readMinutes } from '../../src/reading/read-minutes.js';
import { sourceOf } from './source.js';

it('somebody who speaks from the public in a sentence is not put on the roster', () => {
  const { roster } = readMinutes(sourceOf(`Northfield Parish Council
Minutes of the meeting held on 3 March 2020

PRESENT: Cllr Ann Lee (Chairman), Cllr Bo Ray

20/01  Apologies
None.

20/02  Public participation

Mrs Cy Dunn of Mill Lane spoke about the lamps in the lane, which she said had
been out since the autumn. The Chairman said that the Clerk would report them.

20/03  Finance
RESOLVED: that the payments be approved.
`));
  expect(roster.map(({ name }) => name)).toEqual(['Ann Lee', 'Bo Ray']);
});
