import type { Line } from './line.js';

const longestHeading = 100;
const shortestRule = 3;

/** Makes headings of the lines that are underlined with a line of "=" or "-". In plain text both count as one level. */
export function markUnderlined(lines: readonly Line[], markdown: boolean): void {
  for (const line of lines) {
    const above = lines[line.index - 1];
    if (!line.blank || above === undefined || above.blank || above.marker !== null || above.cells.length > 1) continue;
    const rule = line.body.text;
    if (rule.length < shortestRule || above.body.text.length > longestHeading || rule.length * 3 < above.body.text.length) continue;
    const before = lines[line.index - 2];
    if (before !== undefined && !before.blank && before.hashes === 0) continue;
    if (isRunOf(rule, '=')) above.hashes ||= markdown ? 1 : 2;
    else if (isRunOf(rule, '-') || isRunOf(rule, '~')) above.hashes ||= 2;
  }
}

function isRunOf(text: string, sign: string): boolean {
  for (const unit of text) if (unit !== sign) return false;
  return true;
}
