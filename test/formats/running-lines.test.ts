import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/formats/read-bytes.js';
import { utf8 } from './support/bytes.js';

async function skippedIn(pages: readonly string[]): Promise<string[]> {
  const source = await readBytes(utf8(pages.join('\f')), 'minutes.txt');
  return source.skipped.map(({ start, end }) => source.text.slice(start, end));
}

const words = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'];

const paged = (count: number, page: (index: number) => string): string[] => Array.from({ length: count }, (_, index) => page(index));

const footer = (between: string[]): string[] => paged(4, (index) => `body ${words[index]}\n${between[index]}\n\nPage ${index + 1}`);

describe('running headers and footers of paged text', () => {
  it('are skipped with their page numbers and the blank lines beside them, but stay in the text', async () => {
    const pages = paged(3, (index) => `Northfield Board\n\nbody ${words[index]}\nmore ${words[index]}\n\nPage ${index + 1} of 3\n`);
    expect(await skippedIn(pages)).toEqual([
      '\nPage 1 of 3',
      'Northfield Board\n',
      '\nPage 2 of 3',
      'Northfield Board\n',
      '\nPage 3 of 3\n',
    ]);
  });

  it('leave the words at the top of the first page, which may be its title, but not a bare number', async () => {
    const pages = paged(3, (index) => `Page ${index + 1}\nNorthfield Board\nbody ${words[index]}`);
    expect(await skippedIn(pages)).toEqual(['Page 1', 'Page 2\nNorthfield Board', 'Page 3\nNorthfield Board']);
  });

  it('hold the time of printing on the first page too', async () => {
    const pages = paged(3, (index) => `11/22/26, 11:47 AM\tMinutes\nbody ${words[index]}`);
    expect((await skippedIn(pages))[0]).toBe('11/22/26, 11:47 AM\tMinutes');
  });

  it('may begin on the second page, and count from any number', async () => {
    const pages = paged(4, (index) => `${index === 0 ? 'Title' : `${46 + index} NORTHFIELD BOARD`}\nbody ${words[index]}`);
    expect(await skippedIn(pages)).toEqual(['47 NORTHFIELD BOARD', '48 NORTHFIELD BOARD', '49 NORTHFIELD BOARD']);
  });

  it('may differ on odd and even pages', async () => {
    const pages = paged(
      6,
      (index) => `body ${words[index]}\n${index % 2 === 0 ? `Minutes ${index + 1}` : `${index + 1} Northfield Board`}`,
    );
    expect(await skippedIn(pages)).toHaveLength(6);
  });

  it('are not lines that stand on few pages, nor numbers that do not count on', async () => {
    expect(await skippedIn(paged(5, (index) => `body ${words[index]}\n${index < 2 ? 'AGREED' : words[index]}`))).toEqual([]);
    expect(await skippedIn(paged(4, (index) => `body ${words[index]}\nTotal ${[7, 3, 12, 40][index]}`))).toEqual([]);
  });

  it('behind a blank line must stand on all pages but one', async () => {
    expect(await skippedIn(footer(['AGREED', 'AGREED', 'AGREED', 'NOTED']))).toHaveLength(4);
    expect((await skippedIn(footer(['AGREED', 'AGREED', 'AGREED', 'NOTED'])))[3]).toBe('\nPage 4');
    expect((await skippedIn(footer(['AGREED', 'AGREED', 'NOTED', 'NOTED'])))[0]).toBe('\nPage 1');
    expect((await skippedIn(footer(['OFFICIAL', 'OFFICIAL', 'OFFICIAL', 'OFFICIAL'])))[0]).toBe('OFFICIAL\n\nPage 1');
  });

  it('are not lines deep in the page, nor is a body line between them', async () => {
    const pages = paged(
      3,
      (index) =>
        `Top\n${words[index]} 1\nInner\n${words[index]} 2\n${words[index]} 3\n${words[index]} 4\n${words[index]} 5\nlast ${words[index]}`,
    );
    expect(await skippedIn(pages)).toEqual(['Top', 'Top']);
  });

  it('are not looked for in a text of one page', async () => {
    expect(await skippedIn(['Northfield Board\nbody\nPage 1'])).toEqual([]);
  });
});
