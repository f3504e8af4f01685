import { TableLayout } from '../markup/table-layout.js';
import type { Numbering } from './numbering.js';
import { isOn, propertyAttributes, setProperty, wholeNumber } from './paragraph-properties.js';
import type { WordHandler } from './read-word-part.js';
import type { Styles } from './styles.js';
import { gapBetween, newParagraph, showParagraph, type ShownParagraph, type WordParagraph } from './word-paragraph.js';

/** Removed text, earlier formatting, field codes, and what Word writes a second time for other programs. */
const unread = new Set([
  'del',
  'moveFrom',
  'pPrChange',
  'rPrChange',
  'sectPr',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'instrText',
  'mc:Fallback',
]);

/** Text boxes inside text boxes that keep their place; deeper ones are read where they stand. */
const maxBoxDepth = 20;

/** Text that paragraphs go to: the body's, or a text box's. */
interface Story {
  layout: TableLayout;
  last: ShownParagraph | null;
  /** The paragraph that a text box hangs on. */
  host: WordParagraph | null;
}

/** Puts the lines of a document's body together, with the numbers that its lists show. */
export class WordBody implements WordHandler {
  /** The attributes that the body needs. */
  static readonly attributes = [...propertyAttributes, 'type'];
  /** Foot- and endnotes, which stand outside the body. */
  noteCount = 0;
  /** Documents of other formats that are put in as they are. */
  foreignParts = 0;
  private readonly path: string[] = [];
  private readonly stories: Story[] = [{ layout: new TableLayout(), last: null, host: null }];
  private paragraph: WordParagraph | null = null;
  private skipping: { name: string; depth: number } | null = null;
  private inProperties = false;
  private hidden = false;
  private flatBoxes = 0;

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
  ) {}

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.skipping !== null) {
      if (name === this.skipping.name) this.skipping.depth += 1;
      return;
    }
    if (unread.has(name)) {
      if (name === 'del' && this.inProperties && this.paragraph !== null) this.paragraph.isRemoved = true;
      this.skipping = { name, depth: 1 };
      return;
    }
    const parent = this.path.at(-1);
    this.path.push(name);
    if (this.inProperties) this.setParagraph(name, attributes);
    else if (parent === 'r') this.openInRun(name);
    else this.openBlock(name, attributes);
  }

  close(name: string): void {
    if (this.skipping !== null) {
      if (name === this.skipping.name) this.skipping.depth -= 1;
      if (this.skipping.depth === 0) this.skipping = null;
      return;
    }
    this.path.pop();
    if (name === 'pPr') this.inProperties = false;
    else if (name === 'p') this.closeParagraph();
    else if (name === 'tc') this.layout.closeCell();
    else if (name === 'tr') this.layout.closeRow();
    else if (name === 'tbl') this.closeTable();
    else if (name === 'txbxContent') this.closeBox();
  }

  text(value: string): void {
    if (this.skipping === null && !this.hidden && this.path.at(-1) === 't') this.add(value);
  }

  /** Closes what is open and hands out the lines. */
  finish(): string[] {
    this.flatBoxes = 0;
    while (this.stories.length > 1) this.closeBox();
    this.closeParagraph();
    return this.layout.finish();
  }

  private get layout(): TableLayout {
    return this.stories.at(-1)!.layout;
  }

  private openBlock(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'p') {
      this.closeParagraph();
      this.paragraph = newParagraph();
    } else if (name === 'pPr') this.inProperties = true;
    else if (name === 'r') this.hidden = false;
    else if (name === 'vanish') this.hidden = isOn(attributes.get('val'));
    else if (name === 'tbl') this.layout.openTable();
    else if (name === 'tr') this.layout.openRow();
    else if (name === 'tc') this.openCell();
    else if (name === 'gridSpan') this.layout.widenCell(wholeNumber(attributes.get('val')) ?? 1);
    else if (name === 'txbxContent') this.openBox();
    else if (name === 'altChunk') this.foreignParts += 1;
  }

  private openInRun(name: string): void {
    if (name === 'footnoteReference' || name === 'endnoteReference') this.noteCount += 1;
    else if (this.hidden) return;
    else if (name === 'tab' || name === 'ptab') this.add('\t');
    else if (name === 'br' || name === 'cr') this.add('\n');
    else if (name === 'noBreakHyphen') this.add('-');
  }

  private setParagraph(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.paragraph === null) return;
    if (name === 'pStyle') this.paragraph.styleId = attributes.get('val') ?? null;
    else setProperty(this.paragraph.own, name, attributes);
  }

  private add(words: string): void {
    if (this.paragraph !== null) this.paragraph.text += words;
  }

  private openCell(): void {
    this.stories.at(-1)!.last = null;
    this.layout.openCell(1, 1);
  }

  private closeTable(): void {
    this.stories.at(-1)!.last = null;
    this.layout.closeTable();
  }

  private openBox(): void {
    if (this.stories.length > maxBoxDepth) {
      this.flatBoxes += 1;
      return;
    }
    this.stories.push({ layout: new TableLayout(), last: null, host: this.paragraph });
    this.paragraph = null;
  }

  private closeBox(): void {
    if (this.flatBoxes > 0) {
      this.flatBoxes -= 1;
      return;
    }
    if (this.stories.length === 1) return;
    this.closeParagraph();
    const box = this.stories.pop()!;
    this.paragraph = box.host;
    this.hidden = false;
    for (const line of box.layout.finish()) this.paragraph?.boxes.push(line);
  }

  private closeParagraph(): void {
    const { paragraph } = this;
    this.paragraph = null;
    this.inProperties = false;
    if (paragraph === null) return;
    const story = this.stories.at(-1)!;
    const { flow } = story.layout;
    if (paragraph.text.trim() !== '') {
      const shown = showParagraph(paragraph, this.styles, this.numbering);
      if (story.last !== null && gapBetween(story.last, shown)) flow.gap();
      story.last = shown;
      flow.mark(shown.mark);
      flow.text(paragraph.text);
      flow.unmark();
    } else if (!paragraph.isRemoved) {
      showParagraph(paragraph, this.styles, this.numbering);
      if (paragraph.boxes.length === 0) flow.gap();
    }
    flow.append(paragraph.boxes);
  }
}
