import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/formats/read-bytes.js';
import { docxOf, level, listed, paragraph, type DocxParts } from './support/docx.js';

async function textOf(parts: DocxParts): Promise<string> {
  return (await readBytes(docxOf(parts), 'minutes.docx')).text;
}

const format = (id: number, content: string): string => `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;
const list = (id: number, formatId: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${formatId}"/>${overrides}</w:num>`;
const outline = level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '(%3)') + level(3, 'lowerRoman', '%4)');

const styled = (text: string, style: string, more = ''): string => paragraph(text, `<w:pStyle w:val="${style}"/>${more}`);

describe('automatic numbers of a DOCX', () => {
  it('stand in the text as the word processor shows them, on all levels', async () => {
    const numbering = format(0, outline) + list(1, 0);
    const body = [
      listed('Welcome', 1, 0),
      listed('a', 1, 1),
      listed('b', 1, 1),
      listed('Budget', 1, 0),
      listed('c', 1, 1),
      listed('d', 1, 2),
      listed('e', 1, 2),
      listed('f', 1, 3),
      listed('g', 1, 1),
    ];
    expect(await textOf({ body: body.join(''), numbering })).toBe('1. Welcome\n1.1 a\n1.2 b\n2. Budget\n2.1 c\n(a) d\n(b) e\ni) f\n2.2 g');
  });

  it('count on past paragraphs without a number, and past ten', async () => {
    const numbering = format(0, outline) + list(1, 0);
    const body =
      listed('x', 1, 0) + Array.from({ length: 10 }, (_, index) => listed(`p${index + 1}`, 1, 1) + paragraph('between')).join('');
    expect(await textOf({ body, numbering })).toMatch(/1\.9 p9\nbetween\n1\.10 p10\nbetween$/);
  });

  it('belong to a style, or to the level of the list that names the style', async () => {
    const numbering = format(0, level(0, 'decimal', 'ITEM %1') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Numbered"/>')) + list(4, 0);
    const styles = `<w:style w:type="paragraph" w:styleId="Heading1"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Item"><w:basedOn w:val="Heading1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Numbered"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>`;
    const body =
      styled('Welcome', 'Item') +
      styled('a', 'Numbered') +
      styled('bare', 'Heading1', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('Budget', 'Heading1') +
      styled('b', 'Numbered');
    expect(await textOf({ body, numbering, styles })).toBe('ITEM 1 Welcome\n1.1 a\nbare\nITEM 2 Budget\n2.1 b');
  });

  it('go on from list to list of one format, unless a list begins again', async () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = format(0, outline) + list(1, 0) + list(2, 0) + list(3, 0, again);
    const body = listed('a', 1, 0) + listed('b', 2, 0) + listed('c', 3, 0) + listed('d', 3, 0);
    expect(await textOf({ body, numbering })).toBe('1. a\n2. b\n5. c\n6. d');
  });

  it('may depart from their format in one list, and be linked through a style', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1:')}</w:lvlOverride>`;
    const linked = '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="ListStyle"/></w:abstractNum>';
    const styles = '<w:style w:type="numbering" w:styleId="ListStyle"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering = format(0, outline) + linked + list(1, 0) + list(2, 0, own) + list(3, 7);
    expect(await textOf({ body: listed('a', 2, 0) + listed('b', 3, 0), numbering, styles })).toBe('A: a\n2. b');
  });

  it('restart as their level says, and show all levels in digits where it says so', async () => {
    const content =
      level(0, 'upperRoman', '%1') +
      level(1, 'decimal', '%1.%2', '<w:lvlRestart w:val="0"/>') +
      level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>');
    const body = listed('a', 1, 0) + listed('b', 1, 1) + listed('c', 1, 0) + listed('d', 1, 1) + listed('e', 1, 2);
    expect(await textOf({ body, numbering: format(0, content) + list(1, 0) })).toBe('I a\nI.1 b\nII c\nII.2 d\n2.2.1 e');
  });

  it('are dashes for bullets, and nothing for a level without a number or an unknown list', async () => {
    const numbering = format(0, level(0, 'bullet', '\uf0b7') + level(1, 'bullet', 'o') + level(2, 'none', '')) + list(1, 0);
    const body = listed('a', 1, 0) + listed('b', 1, 1) + listed('c', 1, 2) + listed('d', 99, 0) + listed('e', 1, 8);
    expect(await textOf({ body, numbering })).toBe('- a\n  - b\nc\nd\ne');
  });

  it('are not counted for removed paragraphs, but are for empty ones', async () => {
    const numbering = format(0, outline) + list(1, 0);
    const removed =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>';
    expect(await textOf({ body: listed('a', 1, 0) + removed + listed('b', 1, 0) + listed('', 1, 0) + listed('c', 1, 0), numbering })).toBe(
      '1. a\n2. b\n\n4. c',
    );
  });

  it('are missing, with the text still there, where the styles go in a circle', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    expect(await textOf({ body: paragraph('x', '<w:pStyle w:val="A"/>'), styles })).toBe('x');
  });
});
