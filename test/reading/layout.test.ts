import { describe, expect, it } from 'vitest';
import { findFurniture, headsOf } from '../../src/reading/layout/furniture.js';
import { mendLines } from '../../src/reading/layout/mend-lines.js';
import { plainMended } from '../../src/reading/layout/mended-text.js';
import { readLines } from '../../src/reading/layout/read-lines.js';
import { wrapWidth } from '../../src/reading/layout/wrap-width.js';
import { documentOffset, documentSpan } from '../../src/reading/mended.js';
import { sourceOf } from './source.js';

const linesOf = (text: string, mediaType = 'text/plain') => readLines(sourceOf(text, { mediaType })).lines;

describe('the line model', () => {
  it('tells indent, list marker and text apart', () => {
    const [line] = linesOf('   - 3.10 Noted.');
    expect(line).toMatchObject({ indent: 3, marker: '-', blank: false });
    expect(line!.body.text).toBe('3.10 Noted.');
  });

  it('takes emphasis, escapes, links and tags out without losing offsets', () => {
    const text = '7. **Fund 2012/13** [more](https://example.org) 3\\. <b>x</b> _so_';
    const [line] = linesOf(text);
    expect(line!.body.text).toBe('7. Fund 2012/13 more 3. x so');
    const at = line!.body.text.indexOf('Fund');
    expect(text.slice(documentOffset(line!.body, at), documentOffset(line!.body, at + 4))).toBe('Fund');
    expect(line!.strong.map(({ from, to }) => line!.body.text.slice(from, to))).toEqual(['Fund 2012/13']);
  });

  it('keeps asterisks and underscores that emphasise nothing', () => {
    expect(linesOf('2 * 3 and snake_case_name and ____ signed')[0]!.body.text).toBe('2 * 3 and snake_case_name and ____ signed');
  });

  it('knows headings by hashes and by underlines', () => {
    expect(linesOf('## Reports ##')[0]).toMatchObject({ hashes: 2, body: { text: 'Reports' } });
    expect(linesOf('\nBonfire night\n=====')[1]!.hashes).toBe(2);
    expect(linesOf('\nTitle\n=====', 'text/markdown')[1]!.hashes).toBe(1);
    expect(linesOf('a wrapped line of text\nits last line\n-----')[1]!.hashes).toBe(0);
  });

  it('splits rows at tabs and bars, and leaves other lines whole', () => {
    expect(linesOf('Ann Lee\tChair\tNorthfield')[0]!.cells.map((cell) => cell.text)).toEqual(['Ann Lee', 'Chair', 'Northfield']);
    expect(linesOf('| Ann Lee | | x |')[0]!.cells.map((cell) => cell.text)).toEqual(['Ann Lee', '', 'x']);
    expect(linesOf('Ann Lee, Chair')[0]!.cells).toHaveLength(1);
  });

  it('leaves out skipped stretches and the settings above a Markdown text', () => {
    const text = 'one\nPage head\ntwo';
    expect(readLines(sourceOf(text, { skipped: [{ start: 4, end: 13 }] })).lines.map((line) => line.body.text)).toEqual(['one', 'two']);
    expect(linesOf('---\ntitle: x\n---\n# A', 'text/markdown').map((line) => line.body.text).filter((text) => text !== '')).toEqual(['A']);
  });

  it('gives line and page of an offset', () => {
    const layout = readLines(sourceOf('a\nb\nc', { pageStarts: [0, 4] }));
    expect(documentSpan(layout.lines[2]!.body, 0, 1, layout.ruler)).toEqual({ start: 4, end: 5, line: 3, page: 2 });
    expect(layout.lines.map((line) => line.newPage)).toEqual([false, false, true]);
  });
});

describe('mending lines', () => {
  const mend = (parts: string[], words: string[] = []) => mendLines(parts.map((part, index) => plainMended(part, index * 100)), new Set(words)).text;

  it('joins wrapped lines with a space', () => expect(mend(['criminal justice', 'system.'])).toBe('criminal justice system.'));
  it('makes divided words whole', () => expect(mend(['between Sep-', 'tember'])).toBe('between September'));
  it('keeps a hyphen that the document prints elsewhere, or that a prefix asks for', () => {
    expect(mend(['the re-', 'offending rate'], ['re-offending'])).toBe('the re-offending rate');
    expect(mend(['multi-', 'agency work'])).toBe('multi-agency work');
  });
  it('keeps a dash before a capital', () => expect(mend(['Smith-', 'Jones'])).toBe('Smith- Jones'));
  it('still knows where each word stands', () => {
    const mended = mendLines([plainMended('Sep-', 10), plainMended('tember', 50)], new Set());
    expect(mended.text).toBe('September');
    expect([documentOffset(mended, 0), documentOffset(mended, 3)]).toEqual([10, 50]);
  });
});

describe('page furniture', () => {
  const furniture = (text: string) => {
    const { lines } = readLines(sourceOf(text));
    return [...findFurniture(lines, headsOf(lines))].toSorted((a, b) => a - b).map((index) => lines[index]!.body.text);
  };

  it('is a page number with what stands beside it', () => {
    expect(furniture('Start\n\nsome text that runs\n\nNorthfield Board\nPage 2 of 3\n\non here')).toEqual(['Northfield Board', 'Page 2 of 3']);
    expect(furniture('Start\n\nsome text\n                 - 4 -\nthat runs on')).toEqual(['4 -']);
  });
  it('is not a sentence that speaks of a page', () => expect(furniture('Start\n\nThe title is to be put right\non page 2.\n\nEnd')).toEqual([]));
});

describe('the width of wrapped text', () => {
  it('is that of the full lines', () => expect(wrapWidth(linesOf(`${`${'word '.repeat(15).trim()}\n`.repeat(12)}`))).toBe(74));
  it('is endless where each paragraph is one line', () => expect(wrapWidth(linesOf(`${`${'word '.repeat(60)}\n`.repeat(12)}`))).toBe(Infinity));
});
