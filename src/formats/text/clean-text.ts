/** Text that is safe to count offsets in, and what had to be replaced to make it so. */
export interface CleanText {
  text: string;
  problems: string[];
}

const lineEnds = /\r\n?|[\v\u0085\u2028\u2029]/g;
const wideSpaces = /[\u00a0\u2007\u202f]/g;
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const hyphensAtLineEnd = /\u00ad(?=[ \t]*(?:\n|$))/g;
const otherSoftHyphens = /\u00ad/g;
const symbolFontBullets = /[\uf0a7\uf0b7\uf0d8\uf0fc]/g;
const ligatures = new Map([
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\uf001', 'fi'],
  ['\uf002', 'fl'],
]);
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const controls = /[\0-\x08\x0e-\x1f\x7f-\x9f]/g;
const loneSurrogates = /\p{Surrogate}/gu;

/**
 * The same text with `\n` line ends, plain spaces for those that do not break, no invisible formatting characters, a
 * hyphen for a soft one that ends a line, letters for ligatures, and U+FFFD for each control character and each half of a surrogate pair.
 * Form feeds and tabs stay.
 */
export function cleanText(raw: string): CleanText {
  const plain = raw
    .replace(lineEnds, '\n')
    .replace(wideSpaces, ' ')
    .replace(invisible, '')
    .replace(hyphensAtLineEnd, '-')
    .replace(otherSoftHyphens, '')
    .replace(symbolFontBullets, '•')
    .replace(/[\ufb00-\ufb04\uf001\uf002]/g, (unit) => ligatures.get(unit) ?? unit);
  let controlCount = 0;
  let surrogateCount = 0;
  const text = plain
    .replace(controls, () => {
      controlCount += 1;
      return '\ufffd';
    })
    .replace(loneSurrogates, () => {
      surrogateCount += 1;
      return '\ufffd';
    });
  return { text, problems: [...said(controlCount, 'control characters'), ...said(surrogateCount, 'halves of surrogate pairs')] };
}

function said(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}, which are no text, were replaced by \ufffd.`];
}
