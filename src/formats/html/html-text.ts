import { FormatError } from '../format-error.js';
import { readMarkup, type MarkupHandler } from '../markup/read-markup.js';
import { TableLayout } from '../markup/table-layout.js';
import { headElements, plainBlocks, spacedBlocks, unread, voidElements } from './html-elements.js';
import { HtmlLists } from './html-lists.js';

/** The words of a page as lines, its title, and what could not be read. */
export interface HtmlText {
  lines: string[];
  title: string | null;
  problems: string[];
}

/**
 * What a page shows, as lines: a line for a block, a row of cells set apart by tabs, list entries with their marks.
 * @throws FormatError for a page that declares entities of its own.
 */
export function htmlText(source: string): HtmlText {
  const page = new HtmlPage();
  readMarkup(source, 'html', page);
  return page.finish();
}

const hidingStyle = /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all/i;

class HtmlPage implements MarkupHandler {
  readonly attributes = new Set(['hidden', 'style', 'type', 'start', 'value', 'colspan', 'rowspan', 'role']);
  private readonly layout = new TableLayout();
  private readonly lists = new HtmlLists();
  private title: string | null = null;
  private inTitle = false;
  private preformatted = 0;
  private skipping: { name: string; depth: number } | null = null;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'title' && this.title === null && (this.skipping === null || this.skipping.name === 'head')) {
      this.title = '';
      this.inTitle = true;
      return;
    }
    if (this.endsSkipping(name)) this.skipping = null;
    if (this.skipping !== null) {
      if (name === this.skipping.name) this.skipping.depth += 1;
      return;
    }
    if (!voidElements.has(name) && (unread.has(name) || isHidden(attributes))) this.skipping = { name, depth: 1 };
    else this.openShown(name, attributes);
  }

  close(name: string): void {
    if (this.inTitle) {
      this.inTitle = name !== 'title';
      return;
    }
    if (this.skipping === null) {
      this.closeShown(name);
      return;
    }
    if (name === this.skipping.name) this.skipping.depth -= 1;
    if (this.skipping.depth === 0) this.skipping = null;
  }

  text(value: string): void {
    if (this.inTitle) this.title += value;
    else if (this.skipping !== null) return;
    else if (this.preformatted > 0) this.layout.flow.text(value);
    else this.layout.flow.collapsed(value);
  }

  declaration(value: string): void {
    if (!/^!?entity\b|<!entity\b/i.test(value)) return;
    throw new FormatError('declares entities of its own, which are not read; open it in a browser and save it as a plain page');
  }

  finish(): HtmlText {
    const title = this.title?.replace(/\s+/g, ' ').trim() ?? '';
    const problems =
      this.skipping === null || this.skipping.name === 'head'
        ? []
        : [`A hidden part of the page (<${this.skipping.name}>) is never closed: what follows it was not read.`];
    return { lines: this.layout.finish(), title: title === '' ? null : title, problems };
  }

  /** A head need not be closed, and neither need a paragraph. */
  private endsSkipping(name: string): boolean {
    if (this.skipping?.name === 'head') return !headElements.has(name);
    return this.skipping?.name === 'p' && name === 'p';
  }

  private openShown(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'ul' || name === 'ol') {
      this.besideList();
      this.lists.openList(name, attributes);
    } else if (name === 'br') this.layout.flow.breakLine();
    else if (name === 'li') this.layout.flow.mark(this.lists.nextMark(attributes.get('value')));
    else if (name === 'table') this.layout.openTable();
    else if (name === 'tr') this.layout.openRow();
    else if (name === 'td' || name === 'th') this.layout.openCell(Number(attributes.get('colspan')), Number(attributes.get('rowspan')));
    else this.besideBlock(name, 1);
  }

  private closeShown(name: string): void {
    if (name === 'ul' || name === 'ol') {
      this.lists.closeList();
      this.besideList();
    } else if (name === 'li') this.layout.flow.unmark();
    else if (name === 'table') this.layout.closeTable();
    else if (name === 'tr') this.layout.closeRow();
    else if (name === 'td' || name === 'th') this.layout.closeCell();
    else this.besideBlock(name, -1);
  }

  private besideBlock(name: string, opening: 1 | -1): void {
    const isPreformatted = name === 'pre' || name === 'xmp';
    if (isPreformatted) this.preformatted = Math.max(this.preformatted + opening, 0);
    if (isPreformatted || spacedBlocks.has(name)) this.layout.flow.gap();
    else if (plainBlocks.has(name)) this.layout.flow.endLine();
  }

  private besideList(): void {
    if (this.lists.isNested) this.layout.flow.endLine();
    else this.layout.flow.gap();
  }
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.has('hidden') || attributes.get('role') === 'navigation' || hidingStyle.test(attributes.get('style') ?? '');
}
