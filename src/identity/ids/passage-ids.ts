import type { PrintedItem, PrintedMinutes, PrintedParagraph, Standing } from '../../reading/printed.js';
import { Repeats } from './repeats.js';
import { numberSlug } from './slug.js';

/**
 * The ids of a meeting's items and paragraphs: `MEETING/item-3/para-4` by their printed numbers, `item-u1` and `item-3/u1`
 * for those without, counted where they stand; so that an inserted paragraph moves only unnumbered neighbours.
 */
export class PassageIds {
  private readonly items = new Map<PrintedItem, string>();
  private readonly paragraphs = new Map<PrintedParagraph, string>();
  private readonly repeats = new Repeats();

  constructor(
    private readonly printed: PrintedMinutes,
    private readonly meetingId: string | null,
  ) {
    let unnumbered = 0;
    for (const item of printed.items) {
      const own = item.number === null ? `item-u${(unnumbered += 1)}` : `item-${numberSlug(item.number)}`;
      const id = this.repeats.next(this.below(own));
      this.items.set(item, id);
      this.number(item, id);
    }
  }

  /** The id of an item. */
  item(item: PrintedItem): string {
    return this.items.get(item)!;
  }

  /** The id of a paragraph. */
  paragraph(paragraph: PrintedParagraph): string {
    return this.paragraphs.get(paragraph)!;
  }

  /** The ids of the item and the paragraph that a decision or an action stands in; null where the text does not tell. */
  standing({ item, paragraph }: Standing): { itemId: string | null; paragraphId: string | null } {
    if (item === null) return { itemId: null, paragraphId: null };
    const printedItem = this.printed.items[item]!;
    const printedParagraph = paragraph === null ? undefined : printedItem.paragraphs[paragraph];
    return { itemId: this.item(printedItem), paragraphId: printedParagraph === undefined ? null : this.paragraph(printedParagraph) };
  }

  /** An id of the meeting itself that no other passage has: `attendance/ann-lee`, `action-1`. */
  next(path: string): string {
    return this.repeats.next(this.below(path));
  }

  /** An id below another passage, or below the meeting for null: `MEETING/item-3/para-4/statement-1`. */
  nextBelow(passageId: string | null, path: string): string {
    return passageId === null ? this.next(path) : this.repeats.next(`${passageId}/${path}`);
  }

  private number(item: PrintedItem, itemId: string): void {
    let unnumbered = 0;
    for (const paragraph of item.paragraphs) {
      const own = paragraph.number === null ? `u${(unnumbered += 1)}` : `para-${numberSlug(paragraph.number)}`;
      this.paragraphs.set(paragraph, this.repeats.next(`${itemId}/${own}`));
    }
  }

  private below(path: string): string {
    return this.meetingId === null ? path : `${this.meetingId}/${path}`;
  }
}
