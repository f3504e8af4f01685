import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/formats/read-bytes.js';
import type { SourceText } from '../../src/formats/source-text.js';
import { docxFiles, docxOf, paragraph, table, type DocxParts } from './support/docx.js';
import { zipOf } from './support/zip.js';

async function textOf(body: string, parts: Omit<DocxParts, 'body'> = {}): Promise<string> {
  return (await readBytes(docxOf({ body, ...parts }), 'minutes.docx')).text;
}

const run = (content: string): string => `<w:r>${content}</w:r>`;
const words = (text: string): string => run(`<w:t>${text}</w:t>`);

const cell = (text: string, span: number): string => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(text)}</w:tc>`;

const relation = (kind: string, target: string): string => `<Relationship Type="http://x/relationships/${kind}" Target="${target}"/>`;

describe('DOCX', () => {
  it('has a line for each paragraph and a blank one for an empty paragraph', async () => {
    expect(await textOf(paragraph('Ann &amp; Bob') + paragraph('two') + paragraph('') + paragraph(' ') + paragraph('three'))).toBe(
      'Ann & Bob\ntwo\n\nthree',
    );
  });

  it('has its title, media type and no pages, whatever it is named', async () => {
    const source: SourceText = await readBytes(docxOf({ body: paragraph('x'), title: 'Minutes &amp; papers' }), 'minutes.txt');
    expect(source).toMatchObject({ text: 'x', title: 'Minutes & papers', pageStarts: [], skipped: [], problems: [] });
    expect(source.mediaType).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  });

  it('joins runs, and has tabs, breaks and hyphens where they are', async () => {
    const body = `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${words('Ann')}${run('<w:tab/>')}${words('Chair')}${run('<w:br/><w:t>x</w:t><w:noBreakHyphen/>')}${words('y')}</w:p>`;
    expect(await textOf(body)).toBe('Ann\tChair\nx-y');
  });

  it('has links, fields and inserted text, and none that was removed, hidden or is a code', async () => {
    const body = `<w:p><w:hyperlink>${words('a')}</w:hyperlink><w:ins>${words('b')}</w:ins><w:del>${run('<w:delText>c</w:delText>')}</w:del>
      ${run('<w:fldChar/><w:instrText>PAGE</w:instrText>')}${words('d')}<w:moveFrom>${words('e')}</w:moveFrom>
      ${run('<w:rPr><w:vanish/></w:rPr><w:t>f</w:t>')}${run('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>g</w:t>')}
      <w:sdt><w:sdtContent>${words('h')}</w:sdtContent></w:sdt></w:p>`;
    expect(await textOf(body)).toBe('abdgh');
  });

  it('has a row of a table as a line with tabs, and paragraphs of cells side by side', async () => {
    const body =
      paragraph('Before') +
      table([
        ['Name', 'Post'],
        ['Ann Lee', 'Chair'],
        [
          ['Bob Ray', 'Cy Poe'],
          ['Clerk', 'Member'],
        ],
        ['', 'x'],
      ]) +
      paragraph('After');
    expect(await textOf(body)).toBe('Before\n\nName\tPost\nAnn Lee\tChair\nBob Ray\tClerk\nCy Poe\tMember\n\tx\n\nAfter');
  });

  it('keeps columns in place behind a cell that spans several', async () => {
    expect(await textOf(`<w:tbl><w:tr>${cell('a', 2)}${cell('b', 1)}</w:tr><w:tr>${cell('Present:', 3)}</w:tr></w:tbl>`)).toBe(
      'a\t\tb\nPresent:',
    );
  });

  it('shows a gap where the space between paragraphs does', async () => {
    const styles = `<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
      <w:style w:type="paragraph" w:styleId="Close"><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Same"><w:basedOn w:val="Normal"/><w:pPr><w:contextualSpacing/></w:pPr></w:style>`;
    const close = '<w:pStyle w:val="Close"/>';
    const same = '<w:pStyle w:val="Same"/>';
    const body =
      paragraph('a') +
      paragraph('b') +
      paragraph('c', close) +
      paragraph('d', close) +
      paragraph('e', same) +
      paragraph('f', same) +
      paragraph('g');
    expect(await textOf(body, { styles })).toBe('a\n\nb\n\nc\nd\ne\nf\n\ng');
  });

  it('has the text of a text box behind its paragraph, once', async () => {
    const box = `<w:txbxContent>${paragraph('in the box')}${table([['a', 'b']])}</w:txbxContent>`;
    const drawing = `<mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await textOf(`<w:p>${words('host')}${run(drawing)}${words(' goes on')}</w:p>${paragraph('next')}`)).toBe(
      'host goes on\nin the box\n\na\tb\nnext',
    );
  });

  it('says that notes and embedded documents were left out', async () => {
    const source = await readBytes(
      docxOf({ body: `<w:p>${words('a')}${run('<w:footnoteReference w:id="1"/>')}</w:p><w:altChunk/>` }),
      'minutes.docx',
    );
    expect(source).toMatchObject({
      text: 'a',
      problems: [expect.stringContaining('1 foot- or endnotes'), expect.stringContaining('1 files of another format')],
    });
  });

  it('is found by the relations that it declares, with any prefix', async () => {
    const bytes = zipOf([
      { name: '_rels/.rels', content: `<Relationships>${relation('officeDocument', '/word/document2.xml')}</Relationships>`, stored: true },
      { name: 'word/_rels/document2.xml.rels', content: `<Relationships>${relation('styles', 'styles9.xml')}</Relationships>` },
      {
        name: 'word/document2.xml',
        content: '<ns0:document xmlns:ns0="x"><ns0:body><ns0:p><ns0:r><ns0:t>found</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>',
      },
    ]);
    expect((await readBytes(bytes, 'minutes.docx')).text).toBe('found');
  });

  it('may hold any other file', async () => {
    const files = [...docxFiles({ body: paragraph('x') }), { name: 'word/media/image1.png', content: 'picture' }];
    expect((await readBytes(zipOf(files), 'minutes.docx')).text).toBe('x');
  });
});
