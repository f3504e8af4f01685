import { bodyNouns } from '../lexicon/body-nouns.js';
import { postHeads } from '../lexicon/titles-of-posts.js';
import { bareWord, type Word } from '../words/tokens.js';

/** One subject of a sentence, as offsets into the paragraph. */
export interface Subject {
  text: string;
  from: number;
  to: number;
}

const pronouns = new Set(['he', 'she', 'they', 'we', 'i']);
const speakers = new Set([
  'members', 'officers', 'residents', 'councillors', 'partners', 'attendees', 'trustees', 'directors', 'staff', 'representatives', 'colleagues', 'governors', 'commissioners', 'police', 'team', 'applicant', 'resident', 'speaker', 'public',
  'government', 'boroughs', 'service', 'trust', 'department', 'union', 'school', 'agency', 'company', 'developer', 'office', 'authority', 'organisation', 'charity', 'people', 'delegates', 'participants', 'both', 'others', 'everyone', 'student', 'member',
]);
const things = new Set(['paper', 'report', 'reports', 'presentation', 'data', 'pilot', 'document', 'figures', 'plan', 'meeting\'s', 'review', 'survey', 'results', 'proposal', 'scheme', 'project', 'programme', 'strategy', 'policy', 'letter', 'model', 'work', 'slides', 'chart', 'table', 'item', 'minutes', 'agenda', 'discussion', 'this', 'these', 'that', 'which', 'budget', 'audit', 'research', 'study', 'statistics', 'it']);

/** Parts the words before a verb of saying into the people or bodies that they name; none where a thing is the subject ("The paper showed"). */
export function readSubjects(text: string, words: readonly Word[]): Subject[] {
  const subjects: Subject[] = [];
  for (const part of splitJoined(words)) {
    const trimmed = trimPart(part);
    if (trimmed.length === 0 || !isSpeaker(trimmed)) return [];
    const from = trimmed[0]!.from;
    const raw = text.slice(from, trimmed.at(-1)!.to).replace(/[,:;.]+$/, '');
    subjects.push({ text: raw, from, to: from + raw.length });
  }
  return subjects;
}

function splitJoined(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const [index, word] of words.entries()) {
    if (word.text === 'and' || word.text === '&') {
      parts.push([]);
      continue;
    }
    parts.at(-1)!.push(word);
    const next = words[index + 1];
    if (word.text.endsWith(',') && next !== undefined && isListed(parts, next)) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

function isListed(parts: readonly Word[][], next: Word): boolean {
  return /^\p{Lu}/u.test(next.text) && /^\p{Lu}{2,4},?$/u.test(next.text) && /^\p{Lu}{2,4},$/u.test(parts.at(-1)!.at(-1)!.text);
}

function trimPart(part: readonly Word[]): Word[] {
  let from = 0;
  while (from < part.length && /^(?:both|then|also|in|reply|response|addition)$/i.test(part[from]!.text)) from += 1;
  return part.slice(from);
}

function isSpeaker(part: readonly Word[]): boolean {
  const first = bareWord(part[0]!.text);
  if (pronouns.has(first)) return part.length === 1;
  if (part.length > 14) return false;
  const head = headNoun(part);
  if (things.has(head) || things.has(first)) return false;
  if (/^(?:the|a|an|one|some|several|all|another|other|many|most|two|three|four|local|no)$/.test(first)) {
    return postHeads.has(head) || bodyNouns.has(head) || speakers.has(head) || part.some((word, index) => index > 0 && /^\p{Lu}/u.test(word.text));
  }
  return /^\p{Lu}[\p{L}\p{N}.'’&/-]*[,:]?$/u.test(part[0]!.text) && !first.endsWith('ing') || speakers.has(head);
}

function headNoun(part: readonly Word[]): string {
  const of = part.findIndex((word, index) => index > 0 && /^(?:of|from|for|at|in|on|who|with|representing)$|,$/.test(word.text));
  const at = of === -1 ? part.length - 1 : part[of]!.text.endsWith(',') ? of : of - 1;
  return bareWord(part[Math.max(at, 0)]!.text);
}
