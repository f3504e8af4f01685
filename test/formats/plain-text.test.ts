import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/formats/read-bytes.js';
import { latin1, utf16, utf8 } from './support/bytes.js';

const words = 'Present: Zoë Łuć – “Chair” £5\nApologies: none';

describe('plain text', () => {
  it.each([
    ['UTF-8', utf8(words)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${words}`)],
    ['UTF-16 with the little end first', utf16(words, 'little')],
    ['UTF-16 with the big end first', utf16(words, 'big')],
    ['UTF-16 without a mark, little end first', utf16(words, 'little', false)],
    ['UTF-16 without a mark, big end first', utf16(words, 'big', false)],
  ])('is the same text in %s', async (_, bytes) => {
    const source = await readBytes(bytes, 'minutes.txt');
    expect(source).toMatchObject({ text: words, mediaType: 'text/plain', title: null, pageStarts: [], skipped: [], problems: [] });
  });

  it('is read as Windows-1252 where it is not UTF-8, and says so', async () => {
    const source = await readBytes(latin1('Zo\xeb said \x93yes\x94 \x96 \x80 5'), 'minutes.txt');
    expect(source.text).toBe('Zoë said “yes” – € 5');
    expect(source.problems).toEqual([expect.stringContaining('Windows-1252')]);
  });

  it('is read as Latin-1 where it has none of the marks of Windows-1252', async () => {
    expect((await readBytes(latin1('Caf\xe9 \xbd'), 'minutes.txt')).text).toBe('Café ½');
  });

  it('is UTF-8 with one broken character where the rest of it is UTF-8', async () => {
    const bytes = Uint8Array.from([...utf8('Zoë Łuć Žižek '), 0xff, ...utf8(' said')]);
    const source = await readBytes(bytes, 'minutes.txt');
    expect(source.text).toBe('Zoë Łuć Žižek \ufffd said');
    expect(source.problems).toEqual([expect.stringContaining('1 characters are not valid UTF-8')]);
  });

  it('has line feeds for every kind of line end', async () => {
    expect((await readBytes(utf8('a\r\nb\rc\nd\u2028e\u0085f'), 'minutes.txt')).text).toBe('a\nb\nc\nd\ne\nf');
  });

  it('has plain spaces for those that do not break, and nothing for what cannot be seen', async () => {
    expect((await readBytes(utf8('3\u00a0May\u202f2022, co\u00adop\u200b, pre\u00ad\nfix'), 'minutes.txt')).text).toBe(
      '3 May 2022, coop, pre-\nfix',
    );
  });

  it('keeps blank lines, indents, tabs and spaces at line ends as they are', async () => {
    const text = '\n\n  Ann Lee\tChair  \n\n\n\tBob Ray';
    expect((await readBytes(utf8(text), 'minutes.txt')).text).toBe(text);
  });

  it('begins a page behind each form feed, and none behind the last', async () => {
    const source = await readBytes(utf8('one\ntwo\n\fthree\ffour\n\f'), 'minutes.txt');
    expect(source.text).toBe('one\ntwo\nthree\nfour\n');
    expect(source.pageStarts).toEqual([0, 8, 14]);
    expect(source.pageStarts.map((start) => source.text.slice(start, start + 3))).toEqual(['one', 'thr', 'fou']);
  });

  it('carries the hash of the bytes as they were', async () => {
    const bytes = utf8('a\r\nb');
    expect((await readBytes(bytes, 'minutes.txt')).sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('is Markdown by its name, and keeps its marks', async () => {
    const text = '# Minutes\n\n**Present:** Ann Lee\n\n| a | b |';
    expect(await readBytes(utf8(text), 'minutes.md')).toMatchObject({ text, mediaType: 'text/markdown' });
  });

  it('has U+FFFD for control characters and halves of surrogate pairs, and says so', async () => {
    const controls = await readBytes(utf8('Ann\0 Lee was there\u0007'), 'minutes.txt');
    expect(controls).toMatchObject({ text: 'Ann\ufffd Lee was there\ufffd', problems: [expect.stringContaining('2 control characters')] });
    const halves = await readBytes(utf16('Ann \ud800Lee', 'little'), 'minutes.txt');
    expect(halves).toMatchObject({ text: 'Ann \ufffdLee', problems: [expect.stringContaining('UTF-16LE')] });
  });
});
