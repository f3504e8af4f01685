import type { DecisionKind } from '../printed.js';

/** What one line of a motion set out in lines says. */
export interface MotionPart {
  /** Where the words of the motion begin on this line; null where it holds none. */
  text: number | null;
  movers: string[];
  seconders: string[];
  votes: string | null;
  /** What became of it; null where the line does not say. */
  outcome: 'CARRIED' | 'LOST' | 'DEFERRED' | null;
  /** The line is headed as a resolution of the body that met, so that what follows is decided. */
  resolution: boolean;
}

const none: MotionPart = { text: null, movers: [], seconders: [], votes: null, outcome: null, resolution: false };
const longestLine = 400;
const word = '\\p{Lu}(?:\\p{L}{0,3}\\.(?=\\s\\p{Lu})|[\\p{L}\'’-]*)';
const name = `(${word}(?:\\s(?:${word}|van|der|de|du|le|la|von|den|ap)){0,5})`;
const pair = new RegExp(`^${name}\\s?/\\s?${name}\\s{2,}(.+)$`, 'u');
const pairInBrackets = new RegExp(`^\\(\\s?${name}\\s?(?:/|,|and)\\s?${name}\\s?\\)`, 'u');
const oneInBrackets = new RegExp(`^\\(\\s?${name}\\s?\\)`, 'u');

/** Reads a line that is a part of a motion ("Moved by: Ann Lee", "AYES: 5", "CARRIED 5-0", "Motion: approve the plan"); null where it is none. */
export function readMotionPart(text: string): MotionPart | null {
  if (text.length > longestLine && !/^motion\b/i.test(text)) return null;
  return readMotionLabel(text) ?? readHeading(text) ?? readParties(text) ?? readPair(text) ?? readVotes(text) ?? readOutcome(text);
}

function readMotionLabel(text: string): MotionPart | null {
  const label = /^(?:\*\s?)?(?:original |substantive |amended |main |second |first )?(?:motion|amendment)(?:\s(?:no\.?\s?)?[\w/.-]{1,10})?\s?(?=[:(])/i.exec(text);
  if (label === null) return null;
  let at = label[0].length;
  const parties = partiesInBrackets(text.slice(at));
  if (parties !== null) at += parties.length;
  const colon = /^\s?[:–-]\s*/.exec(text.slice(at));
  if (colon === null && parties === null) return null;
  at += colon?.[0].length ?? 0;
  const rest = text.slice(at);
  const person = new RegExp(`^${name}[.]?$`, 'u').exec(rest);
  if (person !== null && isPersonLike(rest)) return { ...none, movers: [person[1]!.replace(/[.]$/, '')] };
  return { ...none, text: rest === '' ? null : at, movers: parties?.movers ?? [], seconders: parties?.seconders ?? [] };
}

/** The people in brackets behind a label: "(Lee/Ray)" is mover and seconder. */
export function partiesInBrackets(text: string): { length: number; movers: string[]; seconders: string[] } | null {
  const lead = /^\s*/.exec(text)![0].length;
  const both = pairInBrackets.exec(text.slice(lead));
  if (both !== null) return { length: lead + both[0].length, movers: [both[1]!], seconders: [both[2]!] };
  const one = oneInBrackets.exec(text.slice(lead));
  return one === null || !isPersonLike(one[1]!) ? null : { length: lead + one[0].length, movers: [one[1]!], seconders: [] };
}

function readHeading(text: string): MotionPart | null {
  const heading = /^(?:[\p{Lu}']+(?:\s|\s?\/\s?)){0,5}(?:RESOLUTION|DECISION|Resolution|Decision)(?:\s{2,}.{1,40}|\s(?:No\.?\s?)?[\w/.-]*\d[\w/.-]*)?$/u.exec(text);
  if (heading === null || !/\b(?:COUNCIL|COMMITTEE|BOARD|OFFICER|Council|Committee|Board|PANEL|MEETING)\b|\s{2,}/.test(text)) return null;
  return { ...none, resolution: true };
}

const mover = new RegExp(`^(?:[Ii]t was (?:then )?)?(?:[Mm]oved|MOVED|[Pp]roposed|PROPOSED|[Mm]over|MOVER|[Pp]roposer|PROPOSER|[Mm]otion (?:made |moved )?by|MOTION BY)(?:\\s(?:by|BY))?\\s?(?::|\\s)\\s*${name}`, 'u');
const seconder = new RegExp(`(?:^|\\s{2,}|[.,;/]\\s+|\\sand\\s)(?:[Ss]econded|SECONDED|[Ss]econd|SECOND|[Ss]econder|SECONDER)(?:\\s(?:by|BY))?\\s?(?::|\\s)\\s*${name}`, 'u');

function readParties(text: string): MotionPart | null {
  const first = mover.exec(text);
  const second = seconder.exec(text);
  if (first === null && second === null) return null;
  const firstName = first === null ? null : clean(first[1]!);
  const secondName = second === null ? null : clean(second[1]!);
  const end = Math.max(first === null ? 0 : first[0].length, second === null ? 0 : second.index + second[0].length);
  if (first === null && second !== null && second.index > 2) return null;
  if (first !== null && second !== null && !/^[\s.,;/]*(?:and)?$/.test(text.slice(first[0].length, second.index))) return null;
  if (/^it was\b/i.test(text) && !/^[\s,;]*(?:and)?$/i.test(text.slice(end))) return null;
  if ([firstName, secondName].some((printed) => printed !== null && !isPersonLike(printed))) return null;
  const rest = text.slice(end).replace(/^[\s.,;]+/, '');
  const votes = rest === '' ? null : readVotes(rest);
  const outcome = rest === '' ? null : readOutcome(rest);
  if (rest !== '' && votes === null && outcome === null && !/^(?:died|failed|that\b|all\b|unanimous|\d)|^and$/i.test(rest)) return null;
  if (/^(?:died|failed) for (?:lack|want) of a second/i.test(rest)) return { ...none, movers: firstName === null ? [] : [firstName] };
  return {
    ...none,
    text: /^that\b/i.test(rest) ? text.length - rest.length : null,
    movers: firstName === null ? [] : [firstName],
    seconders: secondName === null ? [] : [secondName],
    votes: votes?.votes ?? outcome?.votes ?? (/^(?:all\b|unanimous|\d)/i.test(rest) ? rest.replace(/\.$/, '') : null),
    outcome: outcome?.outcome ?? null,
  };
}

function readPair(text: string): MotionPart | null {
  const match = pair.exec(text);
  if (match === null) return null;
  const outcome = readOutcome(match[3]!.trim());
  return outcome === null ? null : { ...outcome, movers: [match[1]!], seconders: [match[2]!] };
}

function readVotes(text: string): MotionPart | null {
  const voted = /^(?:votes?|voted|voting|roll call vote|roll call|result)\s?:\s*(.+)$/i.exec(text);
  if (voted !== null) return { ...(readOutcome(voted[1]!) ?? none), votes: voted[1]!.trim() };
  if (/^(?:ayes?|yeas?|nays?|noes|for|against|in favou?r|opposed|abstain(?:ed|ing)?|abstentions?|absent|yes|no)\s?(?::|\(\d)\s*\S/i.test(text)) return { ...none, votes: text.trim() };
  return new RegExp(`^${name}\\s(?:abstained|dissenting|dissented|opposed|voted against|against)\\.?$`, 'u').test(text) ? { ...none, votes: text.replace(/\.$/, '') } : null;
}

const outcomes = /^(?:motion|amendment|resolution|vote|item|the motion(?= carried| passed| failed))?\s?(?:was |is |then |being |on being put |put |and put |put to the vote and |and )*(carried|passed|approved|adopted|lost|failed|defeated|fails|passes|carries|tabled|deferred|postponed|withdrawn|declared carried)\b[\s:.,–-]*(.*)$/i;

function readOutcome(text: string): MotionPart | null {
  const vote = /^(?:the )?vote (?:was|is|being) (.{3,60}?)\.?$/i.exec(text);
  if (vote !== null && votesIn(vote[1]!) !== null) return { ...none, votes: votesIn(vote[1]!), outcome: 'CARRIED' };
  if (/^(?:unanimous(?:ly)?(?: agreed| carried| approved)?|all (?:were )?in favou?r|nem con|all agreed|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:votes )?(?:for|in favou?r|against)\b.{0,60})\.?$/i.test(text)) return { ...none, votes: text.replace(/\.$/, ''), outcome: /against/i.test(text) && !/for|favou?r/i.test(text) ? null : 'CARRIED' };
  const match = outcomes.exec(text);
  if (match === null) return null;
  const bare = /^(?:approved|adopted|passed|deferred|postponed|tabled)$/i.test(match[1]!) && !/^(?:the )?(?:motion|amendment|resolution|vote)/i.test(text);
  if (bare && match[2] !== '' && !/^(?:\d|unanimous|by|\(|to the)/i.test(match[2]!)) return null;
  if (match[2]!.length > 120) return null;
  const word = match[1]!.toLowerCase();
  const lost = /^(?:lost|fail|defeat)/.test(word);
  const deferred = /^(?:tabled|deferred|postponed)/.test(word);
  if (word === 'withdrawn') return null;
  return { ...none, outcome: lost ? 'LOST' : deferred ? 'DEFERRED' : 'CARRIED', votes: votesIn(match[2]!) };
}

/** How the votes fell, from the words behind "carried"; null where they do not say. */
export function votesIn(text: string): string | null {
  const printed = text.trim().replace(/\.$/, '').replace(/^\((.*)\)$/, '$1').replace(/^(?:by |with |on )?(?:a )?(?:vote|votes|roll call vote)(?: of)?:?\s/i, '').replace(/^by\s/i, '');
  if (/^\d+\s?(?:[-–/]|to|for|votes)/i.test(printed) || /^(?:unanimous|all (?:in )?|ayes|roll call)/i.test(printed)) return printed.replace(/,$/, '');
  return null;
}

function clean(printed: string): string {
  return printed.replace(/[.,;:]+$/, '').replace(/\.\s?(?:Seconded|Second|Carried|Motion|Moved|All|Died|Failed|Roll|Vote|Ayes).*$/u, '').trim();
}

function isPersonLike(printed: string): boolean {
  const words = printed.replace(/\.$/, '').split(/\s+/);
  return words.length <= 6 && !/^(?:That|The|To|This|It|Approve|Adopt|Accept|Authorize|Authorise|Postpone|Motion|Carried|None|A|An|Item|Resolution|Consent|Move|Second)$/.test(words[0]!) && words.every((word) => /^\p{Lu}|^(?:van|der|de|du|le|la|von|den|ap)$/u.test(word));
}

/** What a motion's outcome makes of a decision. */
export function kindOfOutcome(outcome: MotionPart['outcome']): DecisionKind | null {
  return outcome === 'LOST' ? 'REJECTED' : outcome === 'DEFERRED' ? 'DEFERRED' : null;
}
