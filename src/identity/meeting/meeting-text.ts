import type { PrintedMinutes } from '../../reading/printed.js';

/** The running text of a meeting, piece by piece: paragraphs, then actions and decisions that stand outside of them. */
export function runningTexts(printed: PrintedMinutes): string[] {
  const paragraphs = printed.items.flatMap((item) => item.paragraphs.map((paragraph) => paragraph.mended.text));
  const whole = new Set(paragraphs);
  const besides = [...printed.decisions, ...printed.actions].map((entry) => entry.mended.text).filter((text) => !whole.has(text));
  return [...paragraphs, ...besides];
}
