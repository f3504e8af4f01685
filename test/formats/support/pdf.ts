import { deflateSync } from 'node:zlib';

/** Words at a place on a page, in points from its lower left corner, as PDF counts; `turned` by so many degrees. */
export interface Words {
  x: number;
  y: number;
  text: string;
  size?: number;
  turned?: number;
}

/** Further entries of the document and its parts, for tests of what is unusual. */
export interface PdfExtras {
  /** Replaces the content stream of each page. */
  content?: Uint8Array;
  /** Entries of the page's resources. */
  resources?: string;
  /** Objects from number 10 on, as they stand between `obj` and `endobj`. */
  objects?: string[];
  /** Entries of the trailer. */
  trailer?: string;
  title?: string;
  compress?: boolean;
}

const firstExtra = 10;

/** The bytes of a PDF with these pages, set in Helvetica on paper of 595 by 842 points. */
export function pdfOf(pages: readonly (readonly Words[])[], extras: PdfExtras = {}): Uint8Array {
  const objects = new Map<number, Buffer>();
  const extraObjects = extras.objects ?? [];
  const firstPage = firstExtra + extraObjects.length;
  const pageNumbers = pages.map((_, index) => firstPage + index * 2);
  objects.set(1, Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'));
  objects.set(
    2,
    Buffer.from(`<< /Type /Pages /Count ${pages.length} /Kids [${pageNumbers.map((number) => `${number} 0 R`).join(' ')}] >>`),
  );
  objects.set(3, Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'));
  objects.set(4, Buffer.from(`<< /Title ${stringOf(extras.title ?? '')} >>`));
  extraObjects.forEach((body, index) => objects.set(firstExtra + index, Buffer.from(body, 'latin1')));
  pages.forEach((words, index) => {
    const page = pageNumbers[index]!;
    const resources = `<< /Font << /F1 3 0 R >> ${extras.resources ?? ''} >>`;
    objects.set(
      page,
      Buffer.from(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${page + 1} 0 R >>`),
    );
    objects.set(page + 1, stream(extras.content ?? Buffer.from(words.map(operators).join('\n'), 'latin1'), extras.compress ?? false));
  });
  return fileOf(objects, extras.trailer ?? '');
}

/** A stream object; compressed with deflate where asked. */
export function stream(content: Uint8Array, compress: boolean, entries = ''): Buffer {
  const body = compress ? deflateSync(content) : content;
  const filter = compress ? '/Filter /FlateDecode ' : '';
  return Buffer.concat([
    Buffer.from(`<< ${filter}${entries} /Length ${body.length} >>\nstream\n`, 'latin1'),
    body,
    Buffer.from('\nendstream'),
  ]);
}

function operators({ x, y, text, size = 11, turned = 0 }: Words): string {
  const angle = (turned * Math.PI) / 180;
  const matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle)].map((value) => value.toFixed(4)).join(' ');
  return `BT /F1 ${size} Tf ${matrix} ${x} ${y} Tm ${stringOf(text)} Tj ET`;
}

function stringOf(text: string): string {
  return `(${text.replace(/[\\()]/g, (sign) => `\\${sign}`)})`;
}

function fileOf(objects: ReadonlyMap<number, Buffer>, trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const offsets = new Map<number, number>();
  let length = parts[0]!.length;
  for (const [number, body] of objects) {
    offsets.set(number, length);
    const object = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(object);
    length += object.length;
  }
  const size = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Uint8Array.from(Buffer.concat(parts));
}
