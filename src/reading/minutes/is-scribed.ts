import type { Line } from '../layout/line.js';

const leastSpeakers = 3;
const speech = /^(?:<([\p{L}\d._-]{1,30})>|([\p{L}][\p{L}\d'’._-]{0,24}):)\s\S/u;

/** Whether a scribe wrote down who said what: several labels of one word ("Ann: we could wait") come up again and again. */
export function isScribed(lines: readonly Line[]): boolean {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const match = speech.exec(line.body.text);
    const label = match?.[1] ?? match?.[2];
    if (label === undefined || labels.test(label)) continue;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count > 1).length >= leastSpeakers;
}

const labels = /^(?:actions?|decisions?|agreed|resolved|resolution|motion|moved|seconded|second|vote|ayes?|nays?|noes|note|noted|date|time|venue|present|apologies|absent|for|against|carried|item|agenda|chair|clerk|minutes|recommendation|owner|due|status|question|answer|proposed|proposer|seconder|http|https|update|discussion|background|purpose|outcome|report)$/i;

/** Whether a line gives what somebody said, behind a label of one word. */
export function isSpeech(line: Line): boolean {
  const match = speech.exec(line.body.text);
  return match !== null && line.hashes === 0 && !line.bold && !labels.test(match[1] ?? match[2]!) && !/^(?:topic|subject|issue)$/i.test(match[2] ?? '') || line.body.text.startsWith('…');
}
