import { isUpperCase } from '../agenda/title-shape.js';
import { bodyNouns } from '../lexicon/body-nouns.js';
import type { Line } from '../layout/line.js';
import { joinMended, sliceMended, trimMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
import { readName } from '../roster/name.js';
import { bareWord, wordsOf } from '../words/tokens.js';

const kinds = '(?:regular|special|working|ordinary|monthly|annual|annual general|extraordinary|quarterly|virtual|public|full|scheduled|statutory|business|bi-monthly|weekly|inaugural|first|second|third|fourth|combined|joint|emergency|organizational|organisational|work|reconvened|adjourned|hybrid|remote)';
const before = new RegExp(`^(?:draft |final |approved |unconfirmed |confirmed |unapproved |public |official )*(?:the )?(?:minutes|minute|notes|record|proceedings|summary notes|summary|meeting (?:minutes|notes|summary))\\s?(?:of|for|from|[:–—-])?\\s(?:(?:the |a |an )?(?:${kinds}[,\\s]\\s?)*(?:meetings?|session|proceedings)\\s(?:in public |held in public |no\\.? ?\\d+ )?(?:of|for)\\s)?(?:(?:the |a |an )?(?:${kinds}\\s(?=board|committee|council|panel)))?(?:the )?|^(?:agenda|minutes|notes|summary)(?:\\s(?:for|of|from)|:)\\s(?:the\\s)?[^:]{0,30}?\\b(?:call|meeting|session|tele-?conference) of (?:the )?|^${kinds}(?: ${kinds})* (?:meeting|session) of (?:the )?`, 'i');
const behind = /\s?[,–—:-]?\s?(?:\b(?:held|took place|which was held|convened|met|dated)\b|\b(?:on|at|for)\s(?=\d|\p{Lu}|the \d)|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\d{1,2}(?:st|nd|rd|th)?\s\p{L}|\d{1,2}[/.]\d|\d{4}|\bmay\s\d|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b).*$/iu;
const minutesWords = new RegExp(`[\\s,:–—-]*\\b(?:(?:${kinds}|draft|approved|unconfirmed|trustees['’]|members['’])?\\s?(?:meeting|meetings|session|teleconference|call|telecon))?\\s{0,3}(?:minutes|minute|notes|summary|record|agenda)?(?:\\s?of (?:the )?(?:meeting|proceedings))?\\s?[\\s:–—-]*$`, 'i');
const genericNames = new Set([
  'board', 'council', 'committee', 'city council', 'town council', 'parish council', 'county council', 'village council', 'borough council', 'district council', 'community council', 'board of directors', 'board of trustees', 'board of education',
  'board of supervisors', 'board of commissioners', 'board of governors', 'board of aldermen', 'board of selectmen', 'select board', 'management committee', 'executive committee', 'executive board', 'executive', 'governing body', 'management board', 'trust board', 'city commission', 'town board',
  'village board', 'school board', 'county board', 'board of management', 'steering committee', 'technical steering committee', 'planning commission', 'general committee', 'cabinet', 'full council', 'governing board', 'trustees', 'council of governors', 'finance committee', 'governors',
]);
const longestLine = 250;
const otherLabel = /^(?:where|when|location|venue|place|dates?|time|contacts?|(?:acting |meeting )?chair(?:man|person)?|co-?chairs?|attendees|attending|present|participants|regrets|apologies|scribes?|call|duration|recording|links?|from|to|moderator|host|facilitator|steps|next)\s?:/i;
const leadingDate = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\s\d{4}|\p{L}{3,9}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})\s*[|:,–—-]?\s+(?=\p{Lu})/u;


interface Candidate {
  name: Mended;
  score: number;
  line: number;
}

/** Finds the name of the body that met among the lines that head the minutes; null where none of them names one. A name such as "Board of Directors" takes that of its body before it. */
export function findBoardName(lines: readonly Line[]): Mended | null {
  const candidates = candidatesIn(lines);
  let best: Candidate | null = null;
  for (const candidate of candidates) if (candidate.score > (best?.score ?? 0.4)) best = candidate;
  if (best === null) return titleAlone(lines);
  const chosen = best;
  if (!genericNames.has(plain(chosen.name.text))) return chosen.name;
  const own = wordsOf(plain(chosen.name.text)).map((word) => word.text);
  const fuller = candidates.find((candidate) => candidate !== chosen && candidate.score > 0 && plain(candidate.name.text).endsWith(plain(chosen.name.text)) && plain(candidate.name.text) !== plain(chosen.name.text));
  if (fuller !== undefined) return fuller.name;
  const holder = candidates.find((candidate) => candidate.line < chosen.line && plain(candidate.name.text) !== plain(chosen.name.text) && isHolder(candidate.name.text, own));
  return holder === undefined ? chosen.name : joinMended([holder.name, chosen.name]);
}

function candidatesIn(lines: readonly Line[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [position, line] of lines.entries()) {
    if (line.blank || line.body.text.length > longestLine) continue;
    for (const cell of line.cells.length > 1 ? line.cells : [line.body]) {
      const name = nameIn(cell);
      if (name !== null) candidates.push({ name, score: scoreOf(name.text, before.test(cell.text)) - position * 0.02, line: position });
    }
  }
  return candidates;
}

/** A body whose name may come before "Board of Directors" or "City Council". */
function isHolder(text: string, own: readonly string[]): boolean {
  const words = wordsOf(text).map((word) => bareWord(word.text));
  if (words.length > 9 || words.length < 2 || /\d|@|\b(?:minutes|meeting|agenda|present|memorandum|clerk|tel)\b/i.test(text) || !/^\p{Lu}/u.test(text)) return false;
  return holderNouns.some((noun) => words.includes(noun)) && words.join(' ') !== own.join(' ');
}

const holderNouns = ['city', 'town', 'village', 'county', 'borough', 'district', 'parish', 'shire', 'trust', 'nhs', 'university', 'college', 'school', 'association', 'authority', 'foundation', 'society', 'institute', 'federation', 'council', 'corporation', 'company', 'ltd', 'limited', 'inc', 'charity', 'union', 'partnership', 'hospital', 'township', 'academy', 'club', 'project', 'network', 'group', 'agency', 'organisation', 'organization', 'alliance', 'service', 'library', 'museum'];

function nameIn(cell: Mended): Mended | null {
  const label = /^(?:name of )?(?:board|committee|group|organisation|organization|meeting|meeting name|meeting title|subject|body|title)\s?:\s+/i.exec(cell.text);
  let name = label === null ? cell : sliceMended(cell, label[0].length);
  if (otherLabel.test(name.text)) return null;
  const dated = leadingDate.exec(name.text);
  if (dated !== null) name = sliceMended(name, dated[0].length);
  const lead = before.exec(name.text);
  if (lead !== null) name = sliceMended(name, lead[0].length);
  const tail = behind.exec(name.text);
  if (tail !== null) name = sliceMended(name, 0, tail.index);
  name = trimMended(name);
  const words = minutesWords.exec(name.text);
  if (words !== null && words.index > 0) name = trimMended(sliceMended(name, 0, words.index));
  const bracket = /\s\((?:\p{Lu}{2,8}|the [^()]{2,40})\)$/u.exec(name.text);
  if (bracket !== null) name = sliceMended(name, 0, bracket.index);
  name = sliceMended(name, 0, name.text.replace(/\s(?:(?:inaugural |regular )?meeting\s)?(?:#|no\.?)\s?\d*$/i, '').replace(/:\s(?:weekly|monthly|fortnightly|bi-?weekly|daily)$/i, '').replace(/[\s.,:;–—-]+$/, '').length);
  return name.text.length < 3 || !/^\p{Lu}/u.test(name.text) || wordsOf(name.text).length > 14 ? null : name;
}

function scoreOf(name: string, labelled: boolean): number {
  const words = wordsOf(name).map((word) => bareWord(word.text));
  const last = words.at(-1)!;
  const noun = words.some((word) => bodyNouns.has(word) && word !== 'meeting' && word !== 'executive');
  let score = 0;
  if (noun) score += bodyNouns.has(last) && last !== 'meeting' ? 1 : 0.7;
  if (labelled) score += 0.5;
  if (/[.;]$/.test(name) || /\b(?:hall|room|street|road|floor|centre|building)\b/i.test(name) && !noun) score -= 1;
  if (words.length === 1 && !isUpperCase(name)) score -= 0.3;
  if (/\b(?:private bag|po box|tel|email|clerk|www)\b|@|https?:/i.test(name)) score -= 2;
  if (/^(?:minutes|meeting|present|agenda|draft|attendance|board and|apologies|memorandum|to|from|dear|public session|closed session)\b/i.test(name)) score -= 1;
  if (genericNames.has(plain(name))) score += labelled ? -0.1 : 0.1;
  return score;
}

/** Where no line names a body by its kind, the first line of the document may be a name for itself. */
function titleAlone(lines: readonly Line[]): Mended | null {
  for (const line of lines.slice(0, 12)) {
    if (line.blank) continue;
    const name = nameIn(line.body);
    if (name === null || line.marker !== null || readName(name.text) !== null || /\d|[.;:!?]$/.test(name.text) || wordsOf(name.text).length > 9 || scoreOf(name.text, false) < 0) continue;
    return wordsOf(name.text).length > 1 || before.test(line.body.text) || minutesWords.test(line.body.text) ? name : null;
  }
  return null;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '').trim();
}
