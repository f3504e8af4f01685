import { stem } from '../text/stem.js';
import { wordsOf } from '../text/words-of.js';

/** A paragraph of a later meeting, with the words that count in it. */
export interface LaterParagraph {
  id: string;
  meetingId: string;
  text: string;
  words: ReadonlySet<string>;
}

/** A paragraph that speaks of an action, with how sure that is, from 0 to 1. */
export interface Report {
  paragraph: LaterParagraph;
  sure: number;
}

const leastShare = 0.6;
const leastWords = 3;
const allDone = /\bno (?:outstanding|open) actions\b|\ball (?:\w+ )?actions (?:were|are|had been|have been) (?:complete|closed|discharged|done)/i;
const common = new Set(['will', 'with', 'that', 'this', 'from', 'have', 'been', 'board', 'meeting', 'next', 'their', 'about', 'into', 'which', 'should']);

/** The paragraph that has most of an action's words; null where none has enough of them. */
export function reportOn(action: string, paragraphs: readonly LaterParagraph[]): Report | null {
  const wanted = keyWords(action);
  if (wanted.size < leastWords) return null;
  const reports = paragraphs.map((paragraph) => ({ paragraph, sure: shareOf(wanted, paragraph.words) }));
  const best = reports.reduce<Report | null>((one, other) => (other.sure > (one?.sure ?? 0) ? other : one), null);
  return best !== null && best.sure >= leastShare ? best : null;
}

/** The paragraph that says of all actions of the meeting before that they are done; null where none does. */
export function allDoneIn(paragraphs: readonly LaterParagraph[]): LaterParagraph | null {
  return paragraphs.find(({ text }) => allDone.test(text)) ?? null;
}

/** The words of a text that say what it is about, without their endings. */
export function keyWords(text: string): ReadonlySet<string> {
  const words = wordsOf(text).map(({ word }) => word.toLowerCase());
  return new Set(words.filter((word) => word.length > 3 && !common.has(word)).map(stem));
}

function shareOf(wanted: ReadonlySet<string>, there: ReadonlySet<string>): number {
  const shared = [...wanted].filter((word) => there.has(word)).length;
  return shared < leastWords ? 0 : Math.round((shared / wanted.size) * 100) / 100;
}
