import type { Line } from '../layout/line.js';
import { isUpperCase, titleLikeness } from '../agenda/title-shape.js';
import { readClosingLine } from './closing-line.js';
import { readActionLabel } from '../actions/action-label.js';
import { wordsOf } from '../words/tokens.js';

const longestHeading = 100;
const mostWords = 12;

/** Whether a line is a heading inside an item: short, on its own, with something under it. */
export function isSubHeading(lines: readonly Line[], line: Line): boolean {
  const text = line.body.text;
  if (line.cells.length > 1 || text.length > longestHeading || wordsOf(text, mostWords + 1).length > mostWords) return false;
  if (/[.;,!?]$/.test(text) || !/^[\p{Lu}\p{N}"“‘'(]/u.test(text)) return false;
  if (readClosingLine(text) !== null || readActionLabel(text) !== null) return false;
  const marked = line.bold || line.hashes > 0 || isUpperCase(text);
  if (line.marker !== null && !marked) return false;
  const above = lines[line.index - 1];
  const below = lines[line.index + 1];
  if (below === undefined) return false;
  if (marked) return titleLikeness(text) > 0.3;
  return (above === undefined || above.blank) && below.blank && titleLikeness(text.replace(/:$/, '')) >= 0.6;
}
