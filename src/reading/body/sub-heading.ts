import { readPrintedNumber } from '../agenda/printed-number.js';
import { splitColumns } from '../layout/cells.js';
import { sayingVerbs } from '../lexicon/saying-verbs.js';
import type { Line } from '../layout/line.js';
import { isUpperCase, titleLikeness } from '../agenda/title-shape.js';
import { readClosingLine } from './closing-line.js';
import { readActionLabel } from '../actions/action-label.js';
import { bareWord, wordsOf } from '../words/tokens.js';

const longestHeading = 100;
const mostWords = 12;

/** Whether a line is a heading inside an item: short, on its own, with something under it. */
export function isSubHeading(lines: readonly Line[], line: Line): boolean {
  const text = line.body.text;
  if (line.cells.length > 1 || text.length > longestHeading || wordsOf(text, mostWords + 1).length > mostWords) return false;
  if (/[.;,!?]$/.test(text) || !/^[\p{Lu}\p{N}"“‘'(]/u.test(text)) return false;
  if (splitColumns(line.body).length > 1 || text.endsWith(':') && leadsToList(lines, line)) return false;
  if (/^(?:minutes|decisions?|additional documents|resolved|discussion notes|text|action taken)\s?:$/i.test(text)) return false;
  if (readClosingLine(text) !== null || readActionLabel(text) !== null) return false;
  const marked = line.bold || line.hashes > 0 || isUpperCase(text);
  if (line.marker !== null && !marked) return false;
  const above = lines[line.index - 1];
  const below = lines[line.index + 1];
  if (below === undefined) return false;
  if (marked) return titleLikeness(text) > 0.3;
  return (above === undefined || above.blank) && below.blank && titleLikeness(text.replace(/:$/, '')) >= 0.6;
}

/** "The following was noted:" opens a list, or tells in a sentence what comes; it heads nothing. */
function leadsToList(lines: readonly Line[], line: Line): boolean {
  const words = wordsOf(line.body.text);
  if (/^the following\b/i.test(line.body.text) || words.length > 3 && words.some((word, index) => index > 0 && /^\p{Ll}/u.test(word.text) && sayingVerbs.has(bareWord(word.text)))) return true;
  const below = lines.slice(line.index + 1, line.index + 4).find((other) => !other.blank);
  return below !== undefined && (below.marker !== null || readPrintedNumber(below.body.text) !== null);
}
