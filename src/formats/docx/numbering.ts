import { numeral } from '../markup/numeral.js';
import { readNumberingDefinitions, type Level, type ListDefinition, type NumberingDefinitions } from './numbering-definitions.js';
import type { Styles } from './styles.js';

/** Levels that a list of a word processor has. */
const levelCount = 9;

/** Numbers paragraphs of a document in their order, as the word processor shows them. */
export class Numbering {
  private readonly definitions: NumberingDefinitions;
  /** For each list format, the last number given on each level. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  /** `xml` is the numbering part, null where the document has none. */
  constructor(
    xml: string | null,
    private readonly styles: Styles,
  ) {
    this.definitions = readNumberingDefinitions(xml);
  }

  /** The level (0-based) that paragraphs of a style have in a list where neither says so. */
  levelOfStyle(listId: string, styleId: string | null): number {
    const list = this.listOf(listId);
    if (list === null || styleId === null) return 0;
    const levels = [...this.levelsOf(list)];
    return levels.find(([, level]) => level.styleId === styleId)?.[0] ?? 0;
  }

  /** What stands before the next paragraph of this list and level: "3.1 ", "(b) ", "- ". Empty where nothing does. */
  next(listId: string, levelIndex: number): string {
    const list = this.listOf(listId);
    if (list === null || levelIndex < 0 || levelIndex >= levelCount) return '';
    const levels = this.levelsOf(list);
    const level = levels.get(levelIndex);
    if (level === undefined) return '';
    const counts = this.counts.get(list.formatId) ?? [];
    this.counts.set(list.formatId, counts);
    const start = this.startOf(listId, list, levels, levelIndex, counts);
    counts[levelIndex] = (counts[levelIndex] ?? start - 1) + 1;
    restartDeeper(counts, levels, levelIndex);
    if (level.style === 'bullet') return `${'  '.repeat(levelIndex)}- `;
    const label = level.text.replace(/%([1-9])/g, (_, digit: string) => this.numberAt(Number(digit) - 1, level, levels, counts));
    return label === '' ? '' : label + level.gap;
  }

  private numberAt(index: number, level: Level, levels: ReadonlyMap<number, Level>, counts: (number | undefined)[]): string {
    const shown = levels.get(index);
    const count = counts[index] ?? shown?.start ?? 1;
    counts[index] = count;
    const style = level.legal || shown === undefined || shown.style === 'bullet' ? 'decimal' : shown.style;
    return numeral(count, style);
  }

  private startOf(
    id: string,
    list: ListDefinition,
    levels: ReadonlyMap<number, Level>,
    index: number,
    counts: (number | undefined)[],
  ): number {
    const own = list.starts.get(index);
    if (own !== undefined && !this.begun.has(`${id} ${index}`)) {
      this.begun.add(`${id} ${index}`);
      counts[index] = undefined;
      return own;
    }
    return own ?? levels.get(index)?.start ?? 1;
  }

  private listOf(listId: string): ListDefinition | null {
    const list = this.definitions.lists.get(listId);
    if (list === undefined) return null;
    const linked = this.definitions.formats.get(list.formatId)?.linkedStyle ?? null;
    if (linked === null) return list;
    const target = this.definitions.lists.get(this.styles.of(linked).numberingId ?? '');
    return target === undefined ? list : { ...list, formatId: target.formatId };
  }

  private levelsOf(list: ListDefinition): ReadonlyMap<number, Level> {
    const shared = this.definitions.formats.get(list.formatId)?.levels ?? new Map<number, Level>();
    return list.levels.size === 0 ? shared : new Map([...shared, ...list.levels]);
  }
}

function restartDeeper(counts: (number | undefined)[], levels: ReadonlyMap<number, Level>, index: number): void {
  for (let deeper = index + 1; deeper < levelCount; deeper += 1) {
    const after = levels.get(deeper)?.restartsAfter ?? deeper - 1;
    if (index <= after) counts[deeper] = undefined;
  }
}
