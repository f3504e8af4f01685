import type { Layout } from '../layout/read-lines.js';

/** The share (0-1) of the text's signs other than white space that stand on lines that were understood; 1 for an empty text. */
export function coverageOf(layout: Layout, understood: readonly ReadonlySet<number>[]): number {
  let all = 0;
  let read = 0;
  for (const line of layout.lines) {
    if (line.blank) continue;
    const signs = line.body.text.replaceAll(/\s/g, '').length;
    all += signs;
    if (understood.some((lines) => lines.has(line.index))) read += signs;
  }
  return all === 0 ? 1 : read / all;
}
