/** Mover and seconder as a sentence of running text names them. */
export interface MotionSentence {
  movers: string[];
  seconders: string[];
}

const person = '((?:\\p{Lu}[\\p{L}.\'’-]*\\s?|(?:van|der|de|du|le|la|von|den|ap)\\s){1,6})';
const movers: readonly RegExp[] = [
  new RegExp(`\\b(?:[Mm]oved|[Pp]roposed|MOVED|PROPOSED)\\s(?:by\\s)?(?:the\\s)?${person}`, 'u'),
  new RegExp(`\\b(?:[Mm]otion|MOTION|[Pp]roposal|[Pp]roposition|[Rr]esolution)\\s(?:was\\s)?(?:made\\s|moved\\s|proposed\\s|offered\\s)?(?:by|of|from)\\s(?:the\\s)?${person}`, 'u'),
  new RegExp(`\\b(?:[Pp]roposer|[Mm]over|[Pp]roposed|[Mm]oved)\\s?:\\s?${person}`, 'u'),
  new RegExp(`(?:^|[.;]\\s|\\bthat\\s)${person}(?:then\\s|also\\s)?(?:made\\sa\\smotion|moved|MOVED|proposed|motioned|PROPOSED)\\b`, 'u'),
];
const seconders: readonly RegExp[] = [
  new RegExp(`\\b(?:[Ss]econded|SECONDED|[Ss]econd(?:\\swas\\smade)?)\\s(?:by\\s)?(?:the\\s)?${person}`, 'u'),
  new RegExp(`\\b(?:[Ss]econder|[Ss]econded|[Ss]econd)\\s?:\\s?${person}`, 'u'),
  new RegExp(`(?:^|[.,;]\\s|\\band\\s)${person}(?:seconded|SECONDED)\\b`, 'u'),
];

const longestSentence = 1500;

/** Reads who moved and who seconded, from one sentence; null where it names neither. */
export function readMotionSentence(text: string): MotionSentence | null {
  const head = text.slice(0, longestSentence);
  if (!/mov(?:ed|er)|motion|propos|second|resolution/i.test(head)) return null;
  const moved = named(head, movers);
  const seconded = named(head, seconders);
  return moved.length + seconded.length === 0 ? null : { movers: moved, seconders: seconded };
}

function named(text: string, patterns: readonly RegExp[]): string[] {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const name = match?.[1]?.trim().replace(/\.?\s(?:Seconded|Seconder|Second|Motion|Carried|That|All|Vote|Roll)\b.*$/u, '').replace(/[,;:]$|(?<=\p{Ll}{2})\.$/u, '').trim();
    if (name === undefined || name === '' || notPeople.test(name)) continue;
    return [name];
  }
  return [];
}

const notPeople = /^(?:That|The|To|This|These|By|It|Motion|Seconded|Carried|An?|He|She|They|We|No|Resolution|Standing|Action|Item|Ordinance|Budget|Intent|Policy|Order|In|On|For|As|Not|January|February|March|April|May|June|July|August|September|October|November|December)\b/;
