import type { Mended, Piece } from '../mended.js';
import { sliceMended } from './mended-text.js';

const keptPrefixes = new Set(['co', 'multi', 'non', 'cross', 'self', 'anti', 'semi', 'quasi']);

/**
 * Puts the lines of one paragraph together. A word divided by a hyphen at a line's end becomes whole again, unless the
 * hyphen belongs to it ("co-\noperation"); `knownWords` are the words that the document prints, in lower case.
 */
export function mendLines(parts: readonly Mended[], knownWords: ReadonlySet<string>): Mended {
  const texts: string[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const joint = next === undefined ? { cut: 0, joiner: '' } : jointOf(part.text, next.text, knownWords);
    const kept = joint.cut === 0 ? part : sliceMended(part, 0, part.text.length - joint.cut);
    for (const piece of kept.pieces) pieces.push({ ...piece, at: piece.at + at });
    texts.push(kept.text, joint.joiner);
    at += kept.text.length + joint.joiner.length;
  }
  return { text: texts.join(''), pieces };
}

function jointOf(above: string, below: string, knownWords: ReadonlySet<string>): { cut: number; joiner: string } {
  const broken = /(\p{L}{1,30})[-\u2010\u00ad]$/u.exec(above.slice(-32));
  const next = /^\p{Ll}\p{L}{0,30}/u.exec(below.slice(0, 32));
  if (broken === null || next === null) return { cut: 0, joiner: above === '' || below === '' ? '' : ' ' };
  const first = broken[1]!.toLowerCase();
  const keeps = knownWords.has(`${first}-${next[0]}`) || !knownWords.has(first + next[0]) && keptPrefixes.has(first);
  return { cut: keeps ? 0 : 1, joiner: '' };
}
