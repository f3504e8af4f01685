import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/formats/read-bytes.js';
import { pdfOf, type Words } from './support/pdf.js';

const at = (x: number, y: number, text: string, more: Partial<Words> = {}): Words => ({ x, y, text, ...more });

/** Lines from the top of the page, 14 points apart, at the left margin. */
function lines(texts: readonly string[], top = 700): Words[] {
  return texts.map((text, index) => at(50, top - index * 14, text));
}

async function textOf(...pages: Words[][]): Promise<string> {
  return (await readBytes(pdfOf(pages), 'minutes.pdf')).text;
}

const numberedPage = (number: number, body: string): Words[] => [
  at(50, 800, 'Northfield Board'),
  ...lines([body, `more ${body}`]),
  at(280, 30, `Page ${number} of 3`),
];

describe('PDF', () => {
  it('has its lines from top to bottom, in whatever order the file draws them', async () => {
    expect(await textOf([at(50, 600, 'third'), at(50, 714, 'first'), at(50, 700, 'second')])).toBe('first\nsecond\n\nthird');
  });

  it('is a PDF by its content, and has its title', async () => {
    const source = await readBytes(pdfOf([lines(['x'])], { title: 'Minutes' }), 'minutes.txt');
    expect(source).toMatchObject({ text: 'x', mediaType: 'application/pdf', title: 'Minutes', pageStarts: [0], skipped: [], problems: [] });
  });

  it('keeps its pages', async () => {
    const source = await readBytes(pdfOf([lines(['one', 'two']), lines(['three']), lines(['four'])]), 'minutes.pdf');
    expect(source.text).toBe('one\ntwo\nthree\nfour');
    expect(source.pageStarts).toEqual([0, 8, 14]);
  });

  it('has a tab for a wide gap and a space for a narrow one', async () => {
    expect(await textOf([at(50, 700, 'Ann'), at(74, 700, 'Lee'), at(200, 700, 'Chair'), at(50, 680, 'Bo'), at(64.3, 680, 'b')])).toBe(
      'Ann Lee\tChair\nBob',
    );
  });

  it('has what runs on in a later column of a row behind tabs, but not behind a number', async () => {
    const row = [at(50, 700, 'May'), at(120, 700, 'Write the'), at(300, 700, 'Ann'), at(120, 686, 'report'), at(300, 686, 'Lee')];
    expect(await textOf([...row, at(50, 640, '1.1'), at(90, 640, 'The board'), at(90, 626, 'agreed.')])).toBe(
      'May\tWrite the\tAnn\n\treport\tLee\n\n1.1\tThe board\nagreed.',
    );
  });

  it('has raised letters on their line, and words printed twice once', async () => {
    expect(await textOf([at(50, 700, '3'), at(56.2, 704, 'rd', { size: 7 }), at(66, 700, 'May'), at(66.3, 700, 'May')])).toBe('3rd May');
  });

  it('shows a gap between lines as a blank line, and leaves hyphens at line ends', async () => {
    expect(await textOf([...lines(['one co-', 'operation']), ...lines(['two', 'three'], 650)])).toBe('one co-\noperation\n\ntwo\nthree');
  });

  it('has text at an angle behind that of the page', async () => {
    expect(await textOf([at(200, 300, 'DRAFT', { turned: 45, size: 60 }), ...lines(['one', 'two'])])).toBe('one\ntwo\nDRAFT');
  });

  it('keeps running headers and footers in the text and tells where they are', async () => {
    const source = await readBytes(pdfOf([numberedPage(1, 'alpha'), numberedPage(2, 'beta'), numberedPage(3, 'gamma')]), 'minutes.pdf');
    expect(source.text).toContain('Northfield Board\n\nbeta\nmore beta\n\nPage 2 of 3');
    expect(source.skipped.map(({ start, end }) => source.text.slice(start, end))).toEqual([
      '\nPage 1 of 3',
      'Northfield Board\n',
      '\nPage 2 of 3',
      'Northfield Board\n',
      '\nPage 3 of 3',
    ]);
  });

  it('tells which of its pages hold no text', async () => {
    const source = await readBytes(pdfOf([lines(['one']), [], lines(['three']), []]), 'minutes.pdf');
    expect(source).toMatchObject({ text: 'one\n\nthree\n', pageStarts: [0, 4, 5, 11], problems: [expect.stringContaining('2, 4')] });
  });

  it('gives the same text each time', async () => {
    const bytes = pdfOf([lines(['one', 'two']), lines(['three'])]);
    expect(await readBytes(bytes, 'minutes.pdf')).toEqual(await readBytes(bytes, 'minutes.pdf'));
  });
});
