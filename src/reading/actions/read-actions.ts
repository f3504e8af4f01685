import { sliceMended, trimMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
import { findDue, type DueContext, type DueRange } from '../dates/due-range.js';
import { splitSentences } from '../words/sentences.js';
import { readActionLabel } from './action-label.js';
import { readParties } from './owner.js';

/** An action as found. `whole` covers its label and number too; `owner` and `recipient` are parts of the document. */
export interface FoundAction {
  reference: string | null;
  mended: Mended;
  whole: Mended;
  owner: Mended | null;
  recipient: Mended | null;
  due: DueRange | null;
  statedStatus: string | null;
}

/** Reads an action from text that begins with its label; null where it does not. `number` is the paragraph's own. */
export function readLabelledAction(mended: Mended, whole: Mended, number: string | null, due: DueContext): FoundAction | null {
  const label = readActionLabel(mended.text);
  if (label === null) return null;
  const text = trimMended(sliceMended(mended, label.end));
  if (text.text === '') return null;
  const owner = label.owner === null ? null : sliceMended(mended, label.owner.from, label.owner.to);
  return buildAction(text, whole, label.reference ?? number, owner, due);
}

/** Reads actions that are labelled inside a paragraph, behind other sentences. */
export function readInlineActions(mended: Mended, due: DueContext): FoundAction[] {
  const sentences = splitSentences(mended.text);
  const actions: FoundAction[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const at = labelInside(mended.text, sentence.from, sentence.to);
    if (at === null) continue;
    const part = trimBracket(sliceMended(mended, at, sentence.to));
    const label = readActionLabel(part.text);
    if (label === null) continue;
    const behind = trimMended(sliceMended(part, label.end));
    if (!isNameAlone(behind.text)) {
      const owner = label.owner === null ? null : sliceMended(part, label.owner.from, label.owner.to);
      actions.push(buildAction(behind, part, label.reference, owner, due));
      continue;
    }
    const task = at > sentence.from ? sliceMended(mended, sentence.from, at) : index > 0 ? sliceMended(mended, sentences[index - 1]!.from, sentences[index - 1]!.to) : null;
    if (task === null) continue;
    const text = trimMended(sliceMended(task, 0, task.text.replace(/[\s([–—-]+$/, '').length));
    actions.push({ ...buildAction(text, part, label.reference, withoutStop(behind), due) });
  }
  return actions;
}

/** Builds an action from its text; who acts is read from the words unless it is known. */
export function buildAction(mended: Mended, whole: Mended, reference: string | null, owner: Mended | null, due: DueContext): FoundAction {
  const parties = readParties(mended.text);
  const part = (place: { from: number; to: number } | null): Mended | null => (place === null ? null : sliceMended(mended, place.from, place.to));
  return { reference, mended, whole, owner: owner ?? part(parties.owner), recipient: part(parties.recipient), due: findDue(mended.text, due), statedStatus: null };
}

/** Whether a text is nothing but who acts: "AL", "Ann Lee/BR", "the Clerk". */
export function isNameAlone(text: string): boolean {
  return text !== '' && text.length <= 60 && /^(?:(?:the\s)?\p{Lu}[\p{L}.'’-]*)(?:(?:\s?[,/&+]\s?|\s(?:and\s)?)(?:the\s)?\p{Lu}[\p{L}.'’-]*){0,5}[.;]?$/u.test(text);
}

function labelInside(text: string, from: number, to: number): number | null {
  const sentence = text.slice(from, to);
  const match = /(?:^|[\s([])(?=(?:ACTIONS?|Actions?)(?:\s?(?:points?|items?|by|for|no\.?)?\s?[\w.]{0,8})?\s?[:–—(])/.exec(sentence);
  return match === null ? null : from + match.index + match[0].length;
}

function trimBracket(text: Mended): Mended {
  const end = text.text.replace(/[\])]+\.?$/, '').length;
  return text.text.lastIndexOf('(') > -1 && !/^[^(]*[\])]+\.?$/.test(text.text) ? text : sliceMended(text, 0, end);
}

function withoutStop(text: Mended): Mended {
  return sliceMended(text, 0, text.text.replace(/[.;\])]+$/, '').length);
}
