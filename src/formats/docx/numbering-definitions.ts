import type { NumeralStyle } from '../markup/numeral.js';
import { isOn, wholeNumber } from './paragraph-properties.js';
import { readWordPart } from './read-word-part.js';

/** How one level of a list is numbered. In `text`, `%2` is the number of the second level. */
export interface Level {
  start: number;
  /** `bullet` for marks, which have no number. */
  style: NumeralStyle | 'bullet';
  text: string;
  /** Units between number and words. */
  gap: string;
  /** All numbers in digits, whatever their levels say. */
  legal: boolean;
  /** The level (0-based) after which this one begins again; null for the one above. -1: never. */
  restartsAfter: number | null;
  /** The paragraph style that this level belongs to. */
  styleId: string | null;
}

/** A list format; several lists may share one and then count on. */
export interface ListFormat {
  levels: Map<number, Level>;
  /** The style whose list format stands for this one. */
  linkedStyle: string | null;
}

/** A list: its format, and where it departs from it. */
export interface ListDefinition {
  formatId: string;
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

/** The numbering part of a document. */
export interface NumberingDefinitions {
  formats: Map<string, ListFormat>;
  lists: Map<string, ListDefinition>;
}

/** Units of the text around a number; longer ones are cut. */
const longestText = 100;

const styles = new Map<string, Level['style']>([
  ['decimal', 'decimal'],
  ['decimalZero', 'decimalZero'],
  ['ordinal', 'ordinal'],
  ['ordinalText', 'ordinal'],
  ['bullet', 'bullet'],
  ['lowerLetter', 'lowerLetter'],
  ['upperLetter', 'upperLetter'],
  ['lowerRoman', 'lowerRoman'],
  ['upperRoman', 'upperRoman'],
  ['none', 'none'],
]);

/** Reads the numbering part; null gives no lists. */
export function readNumberingDefinitions(xml: string | null): NumberingDefinitions {
  const definitions: NumberingDefinitions = { formats: new Map(), lists: new Map() };
  if (xml === null) return definitions;
  let format: ListFormat | null = null;
  let list: ListDefinition | null = null;
  let level: Level | null = null;
  let overridden = 0;
  const attributes = ['val', 'abstractNumId', 'numId', 'ilvl'];
  readWordPart(xml, attributes, {
    open: (name, given) => {
      const value = given.get('val');
      if (name === 'abstractNum') {
        format = { levels: new Map(), linkedStyle: null };
        definitions.formats.set(given.get('abstractNumId') ?? '', format);
      } else if (name === 'num') {
        list = { formatId: '', starts: new Map(), levels: new Map() };
        definitions.lists.set(given.get('numId') ?? '', list);
      } else if (name === 'lvl') {
        level = newLevel();
        (list ?? format)?.levels.set(wholeNumber(given.get('ilvl')) ?? 0, level);
      } else if (name === 'numStyleLink' && format !== null) format.linkedStyle = value ?? null;
      else if (name === 'abstractNumId' && list !== null) list.formatId = value ?? '';
      else if (name === 'lvlOverride') overridden = wholeNumber(given.get('ilvl')) ?? 0;
      else if (name === 'startOverride' && list !== null) list.starts.set(overridden, wholeNumber(value) ?? 1);
      else if (level !== null) setLevel(level, name, value);
    },
    close: (name) => {
      if (name === 'lvl') level = null;
      else if (name === 'abstractNum') format = null;
      else if (name === 'num') list = null;
    },
    text: () => undefined,
  });
  return definitions;
}

function newLevel(): Level {
  return { start: 0, style: 'decimal', text: '', gap: ' ', legal: false, restartsAfter: null, styleId: null };
}

function setLevel(level: Level, name: string, value: string | undefined): void {
  if (name === 'start') level.start = wholeNumber(value) ?? 0;
  else if (name === 'numFmt') level.style = styles.get(value ?? '') ?? 'decimal';
  else if (name === 'lvlText') level.text = (value ?? '').slice(0, longestText);
  else if (name === 'suff') level.gap = value === 'nothing' ? '' : ' ';
  else if (name === 'isLgl') level.legal = isOn(value);
  else if (name === 'lvlRestart') level.restartsAfter = (wholeNumber(value) ?? 0) - 1;
  else if (name === 'pStyle') level.styleId = value ?? null;
}
