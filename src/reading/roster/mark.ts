import type { Status } from '../printed.js';

/** What a mark in a column of a table of people says; null where it is no mark but words. */
export function readMark(text: string, column: 'STATUS' | 'ABSENT' | 'EXCUSED'): Status | null {
  const mark = text.trim().toLowerCase().replace(/^\(|\)$|\.$/g, '');
  if (column !== 'STATUS') return /^(?:x|y|yes|✓|✔|√|1|•|absent|apologies|excused)$/.test(mark) ? (column === 'ABSENT' ? 'ABSENT' : 'APOLOGIES') : null;
  if (/^(?:✓|✔|√|y|yes|p|present|x|1|signed|in person|attended|here)$/.test(mark)) return 'PRESENT';
  if (/^(?:a|ap|apol|apols|apology|apologies|e|excused|regrets|ea|apologies received)$/.test(mark)) return 'APOLOGIES';
  return /^(?:✗|✘|×|n|no|ab|abs|absent|0|ua|unexcused|-)$/.test(mark) ? 'ABSENT' : null;
}
