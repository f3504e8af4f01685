import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/format-error.js';
import { readBytes } from '../../src/formats/read-bytes.js';
import { utf8 } from './support/bytes.js';
import { docxFiles, docxOf, level, listed, paragraph } from './support/docx.js';
import { pdfOf, stream } from './support/pdf.js';
import { zipOf, type ZipFile } from './support/zip.js';

const megabyte = 1024 * 1024;
const many = (text: string, length = megabyte): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);
const html = (content: string): Uint8Array => utf8(`<html>start ${content}`);
const word = (content: string): ZipFile => ({ name: 'word/document.xml', content });
const form = (content: string, next: string): string =>
  stream(
    Buffer.from(content),
    false,
    `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 3 0 R >> ${next} >>`,
  ).toString('latin1');
const forms = [
  ...Array.from({ length: 8 }, (_, index) => form('/X Do '.repeat(10), `/XObject << /X ${11 + index} 0 R >>`)),
  form('q Q', ''),
];

/** What it is, its bytes, its name, the words that it must hold or be refused with, and the seconds that it may take. */
const hostile: [string, () => Uint8Array, string, string, number][] = [
  ['100,000 elements in each other', () => html(`${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}`), 'a.html', 'deep', 2],
  ['100,000 lists in each other', () => html(`${'<ul><li>'.repeat(100_000)}deep`), 'a.html', 'deep', 2],
  ['100,000 tables in each other', () => html(`${'<table><tr><td>'.repeat(100_000)}deep`), 'a.html', 'deep', 2],
  ['100,000 hidden elements in each other', () => html(`${'<p hidden>'.repeat(100_000)}<i>deep`), 'a.html', 'start', 2],
  ['closing tags without end', () => html(`${'<div>'.repeat(50_000)}${many('</b></p></td></table>')}deep`), 'a.html', 'deep', 2],
  [
    'a row of 100,000 cells, one of 10,000 lines',
    () => html(`<table><tr>${'<td>'.repeat(100_000)}${'x<br>'.repeat(10_000)}`),
    'a.html',
    'x x x',
    2,
  ],
  [
    'cells that span a million rows and columns',
    () => html(`<table>${many('<tr><td rowspan=1000000 colspan=1000000>x')}`),
    'a.html',
    'x',
    4,
  ],
  ['attributes without end', () => html(`<p ${many('a=b c ')}>deep`), 'a.html', 'deep', 2],
  ['ampersands without end', () => html(many('&#&amp&')), 'a.html', '&', 2],
  ['one entity number without end', () => html(`&#${many('9')};`), 'a.html', '\ufffd', 2],
  ['a tag that never ends', () => html(`deep<${many('a')}`), 'a.html', 'deep', 2],
  ['comments that never end', () => html(`deep${many('<!--')}`), 'a.html', 'deep', 2],
  ['a style without end', () => html(`<p style="${many('display:')}">deep`), 'a.html', 'deep', 2],
  ['words in a million pieces', () => html(many('a<b> ')), 'a.html', 'a a a', 2],
  ['one line of a megabyte', () => utf8(many('word ')), 'a.txt', 'word', 2],
  ['soft hyphens and blanks', () => utf8(`deep${many('\u00ad \t')}`), 'a.txt', 'deep', 2],
  ['blank lines on 2,000 pages', () => utf8(`deep${`${'\n'.repeat(500)}\f`.repeat(1999)}x`), 'a.txt', 'deep', 2],
  ['numbers on 2,000 pages', () => utf8(Array.from({ length: 2000 }, (_, page) => `${page} `.repeat(20)).join('\f')), 'a.txt', '0 0', 4],
  [
    'broken UTF-8 without end',
    () => Uint8Array.from({ length: megabyte }, (_, index) => (index % 2 === 0 ? 0xe2 : 0x82)),
    'a.txt',
    'â‚',
    2,
  ],
  ['paragraphs in each other', () => docxOf({ body: `${'<w:p><w:r>'.repeat(100_000)}<w:t>deep</w:t>` }), 'a.docx', 'deep', 2],
  [
    'text boxes in each other',
    () => docxOf({ body: `${'<w:p><w:r><w:txbxContent>'.repeat(20_000)}${paragraph('deep')}` }),
    'a.docx',
    'deep',
    2,
  ],
  [
    'text boxes in each other, the innermost with 20,000 lines',
    () => docxOf({ body: `${'<w:p><w:r><w:txbxContent>'.repeat(20_000)}${'<w:p><w:r><w:t>deep</w:t></w:r></w:p>'.repeat(20_000)}` }),
    'a.docx',
    'deep',
    3,
  ],
  [
    'tables in each other, the innermost with 50,000 lines',
    () => html(`${'<table><tr><td colspan=50>a<td>'.repeat(20)}${'x<br>'.repeat(50_000)}`),
    'a.html',
    'start',
    4,
  ],
  [
    'a cell of 300,000 lines behind fifty columns',
    () => html(`<table><tr><td colspan=49>a<td>${'x<br>'.repeat(300_000)}`),
    'a.html',
    'too large',
    4,
  ],
  ['tables in each other', () => docxOf({ body: `${'<w:tbl><w:tr><w:tc>'.repeat(100_000)}${paragraph('deep')}` }), 'a.docx', 'deep', 2],
  [
    'a list whose number is of a megabyte',
    () =>
      docxOf({
        body: listed('x', 1, 0).repeat(20_000),
        numbering: `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', many('%1.%9', 900_000))}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      }),
    'a.docx',
    '1.11.1',
    6,
  ],
  ['a zip bomb that says so', () => zipOf([{ ...word(many('<', 60 * megabyte)) }]), 'a.docx', 'would unpack to far more', 3],
  [
    'a zip bomb that lies',
    () => zipOf([{ ...word(many('<', 60 * megabyte)), declaredSize: 100 }]),
    'a.docx',
    'would unpack to far more',
    3,
  ],
  [
    'a bomb beside the document',
    () => zipOf([...docxFiles({ body: paragraph('x') }), { name: 'word/media/a.bmp', content: 'x', declaredSize: 600 * megabyte }]),
    'a.docx',
    'would unpack to far more',
    1,
  ],
  [
    '10,001 parts',
    () => zipOf(Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}`, content: '', stored: true }))),
    'a.docx',
    'would unpack to far more',
    2,
  ],
  [
    'entities in a DOCX',
    () => zipOf([word('<!DOCTYPE x [<!ENTITY a "ha">]><w:document xmlns:w="x"><w:body>&a;</w:body></w:document>')]),
    'a.docx',
    'declares a document type',
    1,
  ],
  [
    'entities in the styles of a DOCX',
    () => zipOf([...docxFiles({ body: paragraph('x') }), { name: 'word/styles.xml', content: '<!DOCTYPE x><w:styles/>' }]),
    'a.docx',
    'declares a document type',
    1,
  ],
  [
    'a PDF whose page inflates to 300 MB',
    () => pdfOf([[]], { content: Buffer.alloc(300 * megabyte, 32), compress: true }),
    'a.pdf',
    'would unpack to far more',
    6,
  ],
  [
    'a PDF with forms that draw each other a hundred million times',
    () => pdfOf([[]], { content: Buffer.from('/X Do'), resources: '/XObject << /X 10 0 R >>', objects: forms }),
    'a.pdf',
    'is scanned',
    5,
  ],
  [
    'a PDF with a form that draws itself',
    () =>
      pdfOf([[]], {
        content: Buffer.from('/X Do'),
        resources: '/XObject << /X 10 0 R >>',
        objects: [form('/X Do /X Do', '/XObject << /X 10 0 R >>')],
      }),
    'a.pdf',
    'is scanned',
    2,
  ],
  [
    'a PDF of streams that are none',
    () => Uint8Array.from([...pdfOf([[{ x: 50, y: 700, text: 'deep' }]]), ...utf8(many('/FlateDecode >>stream\nx'))]),
    'a.pdf',
    'deep',
    5,
  ],
];

describe('a hostile file', () => {
  it.each(hostile)('is read or refused in time: %s', async (_, bytes, name, words, seconds) => {
    const file = bytes();
    const started = performance.now();
    const answer = await readBytes(file, name).then(
      ({ text }) => text,
      (error: unknown) => (error instanceof FormatError ? error.message : String(error)),
    );
    expect(performance.now() - started).toBeLessThan(seconds * 1000);
    expect(answer.includes(words) ? words : answer.slice(0, 300)).toBe(words);
  });
});
