import { zipOf, type ZipFile } from './zip.js';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Parts of a DOCX, as XML inside their root elements. */
export interface DocxParts {
  body: string;
  styles?: string;
  numbering?: string;
  title?: string;
}

/** The files of a DOCX with these parts. */
export function docxFiles({ body, styles, numbering, title }: DocxParts): ZipFile[] {
  const files: ZipFile[] = [
    { name: '[Content_Types].xml', content: `${header}<Types/>` },
    { name: 'word/document.xml', content: `${header}<w:document ${namespace}><w:body>${body}</w:body></w:document>` },
  ];
  if (styles !== undefined) files.push({ name: 'word/styles.xml', content: `${header}<w:styles ${namespace}>${styles}</w:styles>` });
  if (numbering !== undefined)
    files.push({ name: 'word/numbering.xml', content: `${header}<w:numbering ${namespace}>${numbering}</w:numbering>` });
  if (title !== undefined) {
    files.push({
      name: 'docProps/core.xml',
      content: `${header}<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc"><dc:title>${title}</dc:title></cp:coreProperties>`,
    });
  }
  return files;
}

/** The bytes of a DOCX with these parts. */
export function docxOf(parts: DocxParts): Uint8Array {
  return zipOf(docxFiles(parts));
}

/** A paragraph of one run, with properties given as XML. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A paragraph that an automatic list numbers. */
export function listed(text: string, list: number, level: number): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A table; each cell is one or several paragraphs. */
export function table(rows: readonly (readonly (string | readonly string[])[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** One level of a list format. */
export function level(index: number, style: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${style}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

function cell(words: string | readonly string[]): string {
  return `<w:tc><w:tcPr/>${[words]
    .flat()
    .map((text) => paragraph(text))
    .join('')}</w:tc>`;
}
