import type { BodyElement } from '../body/element.js';
import { sliceMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';

/** A motion printed in quotation marks above the words that tell how it was voted on. */
export interface QuotedMotion {
  mended: Mended;
  movers: string[];
  seconders: string[];
}

const farthest = 6;
const name = '((?:\\p{Lu}[\\p{L}.\'’-]*\\s?){1,5})';
const standing = new RegExp(`\\bin the names? of ${name}`, 'u');
const proposing = new RegExp(`${name},? (?:proposing|moving|in proposing|introducing) (?:the|his|her) motion`, 'u');
const seconding = new RegExp(`(?:^|[.;]\\s)${name}seconded\\b|\\bseconded by ${name}`, 'u');

/** Finds the motion that stands in quotation marks in the paragraphs before; null where there is none. */
export function quotedMotion(before: readonly BodyElement[]): QuotedMotion | null {
  const near = before.slice(-farthest).flatMap((element) => (element.kind === 'PARAGRAPH' ? [element] : []));
  const quoted = near.findLast((element) => /^["“]that\b/i.test(element.mended.text));
  if (quoted === undefined) return null;
  const text = quoted.mended.text;
  const others = near.filter((element) => element !== quoted).map((element) => element.mended.text.slice(0, 600)).join(' ');
  const mover = standing.exec(others)?.[1] ?? proposing.exec(others)?.[1];
  const second = seconding.exec(others);
  return {
    mended: sliceMended(quoted.mended, 1, text.replace(/["”]\.?$/, '').length),
    movers: mover === undefined ? [] : [clean(mover)],
    seconders: second === null ? [] : [clean(second[1] ?? second[2]!)],
  };
}

function clean(printed: string): string {
  return printed.trim().replace(/(?<=\p{Ll}{3})\.$/u, '');
}
