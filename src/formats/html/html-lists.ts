import { numeral, type NumeralStyle } from '../markup/numeral.js';

const styles = new Map<string, NumeralStyle>([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['decimal', 'decimal'],
  ['lower-alpha', 'lowerLetter'],
  ['lower-latin', 'lowerLetter'],
  ['upper-alpha', 'upperLetter'],
  ['upper-latin', 'upperLetter'],
  ['lower-roman', 'lowerRoman'],
  ['upper-roman', 'upperRoman'],
  ['decimal-leading-zero', 'decimalZero'],
]);

/** Levels of a list in a list that are set in further. */
const deepestIndent = 8;

interface List {
  /** Null for bullets, `none` for entries without a mark. */
  style: NumeralStyle | null;
  next: number;
}

/** The open lists of a page, and the mark that each entry is shown with: "- ", "3. ", "b. ", set in by level. */
export class HtmlLists {
  private readonly open: List[] = [];

  openList(name: 'ul' | 'ol', attributes: ReadonlyMap<string, string>): void {
    const css = /list-style(?:-type)?\s{0,9}:\s{0,9}([a-z-]{1,30})/i.exec(attributes.get('style') ?? '')?.[1]?.toLowerCase();
    const start = Number(attributes.get('start') ?? 1);
    this.open.push({ style: styleOf(name, attributes.get('type'), css), next: Number.isInteger(start) ? start : 1 });
  }

  closeList(): void {
    this.open.pop();
  }

  /** Whether a list is open. */
  get isNested(): boolean {
    return this.open.length > 0;
  }

  /** The mark of the next entry; `value` is its own number, where the page gives one. */
  nextMark(value: string | undefined): string {
    const list = this.open.at(-1);
    if (list === undefined) return '- ';
    const indent = '  '.repeat(Math.min(this.open.length - 1, deepestIndent));
    if (list.style === null) return `${indent}- `;
    const own = value === undefined ? NaN : Number(value);
    const number = Number.isInteger(own) ? own : list.next;
    list.next = number + 1;
    return list.style === 'none' ? indent : `${indent}${numeral(number, list.style)}. `;
  }
}

function styleOf(name: 'ul' | 'ol', type: string | undefined, css: string | undefined): NumeralStyle | null {
  if (css === 'none') return 'none';
  const styled = styles.get(css ?? '') ?? styles.get(type ?? '');
  return styled ?? (name === 'ol' ? 'decimal' : null);
}
