import { pieceAt, type Mended, type Piece } from '../mended.js';

/** Units `from` to `to` (exclusive) of mended text, as mended text of their own. */
export function sliceMended(mended: Mended, from: number, to = mended.text.length): Mended {
  const pieces: Piece[] = [];
  for (let index = Math.max(pieceAt(mended, from), 0); index < mended.pieces.length; index += 1) {
    const piece = mended.pieces[index]!;
    if (piece.at >= to) break;
    const begin = Math.max(piece.at, from);
    const end = Math.min(piece.at + piece.length, to);
    if (end > begin) pieces.push({ at: begin - from, start: piece.start + begin - piece.at, length: end - begin });
  }
  return { text: mended.text.slice(from, to), pieces };
}

/** Mended text without the white space around it. */
export function trimMended(mended: Mended): Mended {
  const from = mended.text.length - mended.text.trimStart().length;
  const to = mended.text.trimEnd().length;
  if (from === 0 && to === mended.text.length) return mended;
  return to <= from ? { text: '', pieces: [] } : sliceMended(mended, from, to);
}

/** Text that stands unbroken in the document from offset `start`. */
export function plainMended(text: string, start: number): Mended {
  return { text, pieces: text === '' ? [] : [{ at: 0, start, length: text.length }] };
}

/** Puts parts together with `joiner` between them; the joiner stands nowhere in the document. */
export function joinMended(parts: readonly Mended[], joiner = ' '): Mended {
  const texts: string[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of parts) {
    if (part.text === '') continue;
    if (texts.length > 0) {
      texts.push(joiner);
      at += joiner.length;
    }
    for (const piece of part.pieces) pieces.push({ ...piece, at: piece.at + at });
    texts.push(part.text);
    at += part.text.length;
  }
  return { text: texts.join(''), pieces };
}
