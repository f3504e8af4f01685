import type { DrawnItem } from './pdf-thread-program.js';

/** A piece of text on a page, in points from its upper left corner. */
export interface PlacedText {
  text: string;
  x: number;
  /** Down to the line that the letters stand on. */
  y: number;
  width: number;
  /** Size of the type. */
  size: number;
  /** False for text that does not run from left to right, such as a watermark across the page. */
  upright: boolean;
}

/** How far a line of text may lean, as a share of its length. */
const lean = 0.1;

/** Places a piece of text by its own matrix and that of the page, each `[a, b, c, d, e, f]` as PDF has them. */
export function placed(item: DrawnItem, page: readonly number[]): PlacedText {
  const [a, b, c, d, e, f] = product(page, item.transform);
  return {
    text: item.str,
    x: e,
    y: f,
    width: item.width,
    size: Math.max(Math.hypot(c, d), 0.1),
    upright: a > 0 && d < 0 && Math.abs(b) <= lean * a,
  };
}

type Matrix = [number, number, number, number, number, number];

function product(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
