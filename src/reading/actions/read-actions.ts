import { findDue, readDue, type DueContext, type DueRange } from '../dates/due-range.js';
import { sliceMended, trimMended } from '../layout/mended-text.js';
import type { Mended } from '../mended.js';
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

/** Reads actions that are labelled inside a paragraph, behind other sentences: "... to the owner. Action: AL". */
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
      if (behind.text === '') continue;
      const owner = label.owner === null ? null : sliceMended(part, label.owner.from, label.owner.to);
      actions.push(buildAction(behind, part, label.reference, owner, due));
      continue;
    }
    const before = sentences[index - 1];
    const task = at > sentence.from + 3 ? sliceMended(mended, sentence.from, at) : before === undefined ? null : sliceMended(mended, before.from, before.to);
    if (task === null) continue;
    const text = trimMended(sliceMended(task, 0, task.text.replace(/[\s([–—-]+$/, '').length));
    actions.push({ ...buildAction(text, part, label.reference, withoutStop(behind), due) });
  }
  return actions;
}

/** Builds an action from its text; who acts is read from the words unless it is known, the due date too. */
export function buildAction(mended: Mended, whole: Mended, reference: string | null, owner: Mended | null, due: DueContext, dueText: Mended | null = null): FoundAction {
  const cut = withoutOwner(mended, owner);
  const parties = readParties(cut.text.text);
  const part = (place: { from: number; to: number } | null): Mended | null => (place === null ? null : sliceMended(cut.text, place.from, place.to));
  const printedDue = dueText === null ? null : readDue(dueText.text, due);
  return {
    reference, mended: cut.text, whole, owner: cut.owner ?? part(parties.owner), recipient: part(parties.recipient), due: printedDue ?? findDue(cut.text.text, due), statedStatus: null,
  };
}

/** Takes the one who has to act out of the text where he stands apart from it: "AL: write to them", "Write to them (AL)". */
function withoutOwner(mended: Mended, known: Mended | null): { text: Mended; owner: Mended | null } {
  if (known !== null) return { text: mended, owner: known };
  const text = mended.text;
  const before = /^((?:\p{Lu}[\p{L}.'’-]*|\p{Lu}{2,5}\d?)(?:(?:\s?[/,&+]\s?|\s(?:and\s)?)(?:\p{Lu}[\p{L}.'’-]*|\p{Lu}{2,5}\d?)){0,4})\s?(?::\s|\s[–—-]\s)(?=\S)/u.exec(text.slice(0, 80));
  if (before !== null && /^(?:All|Everyone|Everybody)$/i.test(before[1]!)) return { text: mended, owner: sliceMended(mended, 0, before[1]!.length) };
  if (before !== null && !/^(?:Action|Note|Update|Review|Report)s?\b/.test(before[1]!) && isNameAlone(before[1]!)) {
    return { text: trimMended(sliceMended(mended, before[0].length)), owner: sliceMended(mended, 0, before[1]!.length) };
  }
  const behind = /\s?[([]((?:by |owner:? |lead:? )?(?:\p{Lu}[\p{L}.'’-]*)(?:(?:\s?[/,&+]\s?|\s(?:and\s)?)(?:\p{Lu}[\p{L}.'’-]*)){0,4})[)\]]\.?$/u.exec(text.slice(-90));
  if (behind !== null && !/\b(?:Act|Fund|Plan|Scheme|Board|Committee|Council)\b/.test(behind[1]!) && isNameAlone(behind[1]!)) {
    const from = Math.max(text.length - 90, 0) + behind.index;
    const inner = from + behind[0].indexOf(behind[1]!);
    return { text: trimMended(sliceMended(mended, 0, from)), owner: sliceMended(mended, inner, inner + behind[1]!.length) };
  }
  return { text: mended, owner: null };
}

/** Whether a text is nothing but who acts: "AL", "Ann Lee/BR", "the Clerk". */
export function isNameAlone(text: string): boolean {
  return text !== '' && text.length <= 60 && /^(?:(?:the\s)?\p{Lu}[\p{L}\d.'’-]*)(?:(?:\s?[,/&+]\s?|\s(?:and\s)?)(?:the\s)?\p{Lu}[\p{L}\d.'’-]*){0,5}[.;]?$/u.test(text);
}

function labelInside(text: string, from: number, to: number): number | null {
  const match = /(?:^|[\s([])(?=(?:ACTIONS?|Actions?|AP|AI)(?:\s?(?:points?|items?|by|for|no\.?)?\s?[\w.]{0,8})?\s?[:–—(])/.exec(text.slice(from, to));
  return match === null ? null : from + match.index + match[0].length;
}

function trimBracket(text: Mended): Mended {
  const closers = text.text.split(')').length + text.text.split(']').length;
  const openers = text.text.split('(').length + text.text.split('[').length;
  return closers > openers ? sliceMended(text, 0, text.text.replace(/[\])]\.?$/, '').length) : text;
}

function withoutStop(text: Mended): Mended {
  return sliceMended(text, 0, text.text.replace(/[.;\])]+$/, '').length);
}
