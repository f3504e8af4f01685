import { layered, noProperties, type ParagraphProperties } from './paragraph-properties.js';
import type { Numbering } from './numbering.js';
import type { Styles } from './styles.js';

/** Space between paragraphs, in twentieths of a point, from which on a reader sees a gap. */
const visibleSpace = 80;

/** A paragraph being read. */
export interface WordParagraph {
  styleId: string | null;
  own: ParagraphProperties;
  text: string;
  /** Its end is marked as removed: where no words are left, it is not there. */
  isRemoved: boolean;
  /** Lines of text boxes that hang on it; they follow it. */
  boxes: string[];
}

/** A paragraph of which nothing has been read yet. */
export function newParagraph(): WordParagraph {
  return { styleId: null, own: noProperties(), text: '', isRemoved: false, boxes: [] };
}

/** A paragraph as it is shown: its number or bullet, and the space around it. */
export interface ShownParagraph {
  mark: string;
  styleId: string | null;
  before: number;
  after: number;
  contextual: boolean;
}

/** Shows a paragraph; its list counts on. To be asked once for each paragraph, in their order. */
export function showParagraph({ styleId, own }: WordParagraph, styles: Styles, numbering: Numbering): ShownParagraph {
  const properties = layered(own, styles.of(styleId));
  const { numberingId } = properties;
  const shown = { styleId, before: properties.before ?? 0, after: properties.after ?? 0, contextual: properties.contextual ?? false };
  if (numberingId === null || numberingId === '0') return { ...shown, mark: '' };
  const level = properties.level ?? numbering.levelOfStyle(numberingId, styleId);
  return { ...shown, mark: numbering.next(numberingId, level) };
}

/** Whether there is a gap between two paragraphs that follow each other. */
export function gapBetween(upper: ShownParagraph, lower: ShownParagraph): boolean {
  const sameStyle = upper.styleId === lower.styleId;
  const after = sameStyle && upper.contextual ? 0 : upper.after;
  const before = sameStyle && lower.contextual ? 0 : lower.before;
  return Math.max(after, before) >= visibleSpace;
}
