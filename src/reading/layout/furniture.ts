import { isProse } from '../agenda/title-shape.js';
import { splitColumns } from './cells.js';
import type { Line } from './line.js';

const pageWord = /(?:^|[^\p{L}])page\s?\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?(?=$|\s{2,}|\s[|•·–—-])|^page\s?\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?\b/iu;
const pageNumber = /^[-–—\s]*\d{1,3}[-–—\s]*(?:(?:of|\/)\s?\d{1,3})?$/;
const dotted = /[.…_]{8,}/;
const longestMark = 120;
const tallestBlock = 4;

/**
 * Finds the lines that belong to the page and not to the text where a text kept its headers and footers: page numbers,
 * and what stands with them. `knownHeads` are lines of the document's heading, as running heads repeat them.
 */
export function findFurniture(lines: readonly Line[], knownHeads: ReadonlySet<string>): Set<number> {
  const furniture = new Set<number>(lines.filter((line) => !line.blank && line.index > 0 && isPageNumber(line)).map((line) => line.index));
  for (let index = 0; index < lines.length; index += 1) {
    if (lines[index]!.blank) continue;
    let end = index;
    while (end + 1 < lines.length && !lines[end + 1]!.blank && end - index < tallestBlock) end += 1;
    const tall = end + 1 < lines.length && !lines[end + 1]!.blank;
    if (!tall && index > 0) {
      const block = lines.slice(index, end + 1);
      const last = end >= lines.length - 3;
      if (isFurniture(block, knownHeads, last)) for (const line of block) furniture.add(line.index);
    }
    while (end + 1 < lines.length && !lines[end + 1]!.blank) end += 1;
    index = end;
  }
  return furniture;
}

function isFurniture(block: readonly Line[], knownHeads: ReadonlySet<string>, last: boolean): boolean {
  if (block.some((line) => line.body.text.length > longestMark)) return false;
  if (block.slice(1, -1).some(isPageNumber)) return false;
  const texts = block.map((line) => line.body.text);
  const bare = (line: Line): string => (line.marker === null ? '' : `${line.marker} `) + line.body.text;
  const marked = block.some((line) => pageWord.test(line.body.text) || pageNumber.test(bare(line)) || endsInNumber(line));
  if (marked) return texts.every((text) => !/[.!?:;,]$/.test(text) && !isProse(text));
  if (!last && texts.some((text) => dotted.test(text))) return true;
  return block.length === 1 && splitColumns(block[0]!.body).length > 1 && knownHeads.has(headOf(splitColumns(block[0]!.body)[0]!.text));
}

/** "- 4 -" or "Page 4 of 9" alone on a line, set off from the text beside it. */
function isPageNumber(line: Line): boolean {
  return /^page\s\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?$/i.test(line.body.text) || line.marker !== null && /^\d{1,3}\s?[-–—]$/.test(line.body.text);
}

/** "Ref 31/2018                      2": a short line with a number alone at its right edge. */
function endsInNumber(line: Line): boolean {
  const cells = splitColumns(line.body);
  return line.cells.length === 1 && cells.length === 2 && /^\d{1,3}$/.test(cells[1]!.text) && cells[0]!.text.length < 60 && line.body.text.length > 40;
}

function headOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const headLines = 14;

/** The first lines of a document in the form in which running heads are compared with them. */
export function headsOf(lines: readonly Line[]): Set<string> {
  return new Set(lines.filter((line) => !line.blank).slice(0, headLines).map((line) => headOf(line.body.text)));
}
