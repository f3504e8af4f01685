import { expect, it } from 'vitest';
import { readMinutes } from '../../src/reading/read-minutes.js';
import { sourceOf } from './source.js';

it('an action that stands only in a list at the end belongs to no item, one that repeats the text to its own', () => {
  const { actions } = readMinutes(sourceOf(`Northfield Safety Board
Minutes of the meeting held on 3 March 2020

Present: Ann Lee (Chair), Bo Ray

1. Welcome
The Chair welcomed everyone.

2. Lighting
2.1 The lamps in Mill Lane are out.
ACTION: Bo Ray to report the lamps.

Summary of actions

Action | Owner | Due
Report the lamps | Bo Ray | 10 March 2020
Book the hall | Ann Lee | 1 April 2020
`));
  expect(actions.map(({ mended, item }) => [mended.text, item])).toContainEqual(['Book the hall', null]);
  expect(actions.find(({ mended }) => mended.text.includes('lamps'))?.item).toBe(1);
});

it('a table with columns for item and task keeps the two apart, and a column "By" beside "Who" holds days', () => {
  const { actions } = readMinutes(sourceOf(`Northfield Safety Board
Minutes of the meeting held on 3 March 2020

Present: Ann Lee (Chair), Bo Ray

1. Welcome
The Chair welcomed everyone.

2. Lighting
The lamps in Mill Lane are out.

3. Hall
The hall is free in May.

Actions

| No. | Item | Action | Who | By | Status |
|-----|------|--------|-----|----|--------|
| 3.1 | 2 | Report the lamps | Bo Ray | 10 March | New |
| 3.2 | 3 | Book the hall | Ann Lee | 1 April | New |
`));
  expect(actions.map(({ reference, item, mended, owner, due }) => [reference, item, mended.text, owner?.text, due?.to])).toEqual([
    ['3.1', 1, 'Report the lamps', 'Bo Ray', '2020-03-10'],
    ['3.2', 2, 'Book the hall', 'Ann Lee', '2020-04-01'],
  ]);
});
