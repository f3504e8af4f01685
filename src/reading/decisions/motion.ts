/** A motion: who moved and seconded it, how it was voted on, and whether it was carried. */
export interface Motion {
  movers: string[];
  seconders: string[];
  votes: string | null;
  /** True carried, false lost, null where the text does not say. */
  carried: boolean | null;
}

const person = '((?:[\\p{Lu}][\\p{L}.\'’-]{0,30}\\s?){1,6})';
const moverPatterns = [
  new RegExp(`\\b(?:moved|proposed|motion (?:was )?(?:made|moved|proposed|offered)|motion)(?:\\sby|:)?\\s(?:by\\s)?${person}`, 'u'),
  new RegExp(`\\b(?:Moved|MOVED|Proposed|PROPOSED|Motion|MOTION|Mover|MOVER|Proposer|PROPOSER)(?:\\s(?:by|BY))?\\s?:?\\s${person}`, 'u'),
  new RegExp(`^${person}(?:made a motion|moved|MOVED|proposed|motioned)\\b`, 'u'),
];
const seconderPatterns = [
  new RegExp(`\\b(?:[Ss]econded|SECONDED|[Ss]econd|SECOND|[Ss]econder|SECONDER)(?:\\s(?:by|BY|of))?\\s?:?\\s${person}`, 'u'),
  new RegExp(`\\b${person}(?:seconded|SECONDED)\\b`, 'u'),
];

/** Reads mover, seconder and vote from a text about a motion; null where it tells of none. */
export function readMotion(text: string): Motion | null {
  const head = text.slice(0, 2000);
  if (!/\b(?:motion|moved|proposed|seconded|carried|ayes?|in favou?r)\b/i.test(head)) return null;
  const movers = named(head, moverPatterns);
  const seconders = named(head, seconderPatterns);
  const carried = carriedOf(head);
  const votes = votesOf(head);
  if (movers.length === 0 && seconders.length === 0 && carried === null) return null;
  return { movers, seconders, votes, carried };
}

function carriedOf(text: string): boolean | null {
  if (/\b(?:motion|resolution|amendment|vote)\b[^.]{0,60}\b(?:failed|lost|defeated|not carried|did not carry|did not pass)\b|\bLOST\b|\bFAILED\b/i.test(text)) return false;
  if (/\b(?:motion|resolution|amendment|vote|item)\b[^.]{0,80}\b(?:carried|carries|passed|passes|approved|adopted|unanimous(?:ly)?)\b|\bCARRIED\b|^(?:carried|approved|passed)\b|\ball in favou?r\b|\b(?:unanimously|was) (?:carried|approved|passed|adopted)\b/i.test(text)) return true;
  return null;
}

function votesOf(text: string): string | null {
  const count = /(?<![\d/-])(\d{1,3}\s?(?:[-–/]|to)\s?\d{1,3}(?:\s?[-–/]\s?\d{1,3})?)(?![\d/-])/.exec(text);
  if (count !== null && /\b(?:carried|passed|failed|approved|vote|voted|motion|ayes|adopted|lost)\b/i.test(text.slice(Math.max(0, count.index - 60), count.index + 60))) return count[1]!;
  const called = /\b(?:ayes?|yeas?|for|in favou?r)\s?[:–-]\s?[^.;]{1,120}[.;,]?\s?(?:nays?|noes|no|against|opposed)\s?[:–-]\s?[^.;]{1,120}/i.exec(text);
  if (called !== null) return called[0].trim();
  return /\bunanimous(?:ly)?\b/i.exec(text)?.[0].toLowerCase() ?? null;
}

function named(text: string, patterns: readonly RegExp[]): string[] {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const name = match?.[1]?.trim().replace(/[,.]+$/, '');
    if (name !== undefined && !/^(?:That|The|To|This|By|It|Motion|Seconded|Carried|A|An)\b/.test(name)) return [name];
  }
  return [];
}
