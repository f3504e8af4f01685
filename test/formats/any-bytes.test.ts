import { array, assert, asyncProperty, constantFrom, nat, oneof, string, tuple, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/format-error.js';
import { readBytes } from '../../src/formats/read-bytes.js';
import type { SourceText } from '../../src/formats/source-text.js';
import { utf8 } from './support/bytes.js';
import { docxOf, paragraph, table } from './support/docx.js';
import { pdfOf } from './support/pdf.js';

const names = constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf', 'a');
const pieces = [
  '<p>',
  '</p>',
  '<table><tr>',
  '<td>',
  '<li>',
  '<ul>',
  '<!--',
  '<script>',
  '&amp;',
  '&#0;',
  '\f',
  '\r\n',
  '\u00ad',
  '\ud800',
  '%PDF-1.4',
  'Page 1',
  'Ann Lee',
  '\0',
];
const pieced = array(oneof(constantFrom(...pieces), string()), { maxLength: 40 }).map((parts) => utf8(parts.join('')));
const whole = [
  pdfOf([[{ x: 50, y: 700, text: 'Ann Lee' }], []]),
  docxOf({ body: paragraph('Ann Lee') + table([['a', ['b', 'c']]]), title: 'x' }),
];
const spoiled = tuple(constantFrom(...whole), array(tuple(nat(), nat(255)), { maxLength: 12 })).map(([bytes, changes]) => {
  const copy = Uint8Array.from(bytes);
  for (const [at, value] of changes) copy[at % copy.length] = value;
  return copy;
});

async function readOrRefused(bytes: Uint8Array, name: string): Promise<SourceText | null> {
  try {
    return await readBytes(bytes, name);
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}

function expectSound({ text, pageStarts, skipped }: SourceText): void {
  expect(text.trim()).not.toBe('');
  expect(text).not.toMatch(/[\r\f\v\0]|\p{Surrogate}/u);
  expect(pageStarts.length === 0 || pageStarts[0] === 0).toBe(true);
  expect(pageStarts.every((start, index) => index === 0 || text[start - 1] === '\n')).toBe(true);
  expect([...pageStarts].sort((a, b) => a - b)).toEqual(pageStarts);
  let from = 0;
  for (const { start, end } of skipped) {
    expect(start).toBeGreaterThanOrEqual(from);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(start === 0 || text[start - 1] === '\n').toBe(true);
    expect(end === text.length || text[end] === '\n').toBe(true);
    from = end;
  }
  expect(from).toBeLessThanOrEqual(text.length);
}

describe('any bytes at all', () => {
  it.each([
    ['random bytes', uint8Array({ maxLength: 400 })],
    ['pieces of pages and texts', pieced],
    ['spoiled documents', spoiled],
  ])('are read soundly and twice alike, or refused: %s', async (_, arbitrary) => {
    await assert(
      asyncProperty(arbitrary, names, async (bytes, name) => {
        const source = await readOrRefused(bytes, name);
        if (source === null) return;
        expectSound(source);
        expect(await readBytes(bytes, name)).toEqual(source);
      }),
      { numRuns: 150, interruptAfterTimeLimit: 15_000 },
    );
  });

  it('keeps every letter of a plain text', async () => {
    await assert(
      asyncProperty(
        array(constantFrom('a', 'é', '\n', '\f', ' ', '\t', 'Page 1', '😀'), { minLength: 1, maxLength: 60 }),
        async (parts) => {
          const source = await readOrRefused(utf8(`x${parts.join('')}`), 'a.txt');
          expect(source?.text.replace(/\s/g, '')).toBe(`x${parts.join('')}`.replace(/\s/g, ''));
        },
      ),
    );
  });
});
