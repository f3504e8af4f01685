import type { Line } from '../layout/line.js';
import { isProse, isStandingTitle } from './title-shape.js';
import { wordsOf } from '../words/tokens.js';

const leastWords = 9;

/** The first line that can no longer belong to the title of the document: of the roster, of running text, or a standing item's title. */
export function bodyStart(lines: readonly Line[], isTaken: (line: Line) => boolean): number {
  for (const line of lines) {
    if (line.blank) continue;
    const text = line.body.text;
    if (isTaken(line)) return line.index;
    if (isStandingTitle(text) && !/^(?:draft |approved |unconfirmed )?(?:minutes?|agenda|meeting|membership|record|notes)\b/i.test(text)) return line.index;
    if (wordsOf(text, leastWords).length >= leastWords && isProse(text)) return line.index;
  }
  return lines.length;
}
