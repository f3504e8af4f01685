import { buildAction } from '../actions/read-actions.js';
import { isTaskSentence } from '../actions/task-sentence.js';
import { sliceMended } from '../layout/mended-text.js';
import { splitSentences } from '../words/sentences.js';
import type { FindingContext, PlacedAction } from './placed-action.js';
import type { ReadItem } from './read-items.js';

/** Whether an item goes over the actions of earlier meetings. */
export function isReview(read: ReadItem): boolean {
  return /\b(?:matters arising|action log|action tracker|actions? (?:from|arising)|outstanding actions|review of actions|actions? review|minutes|follow[- ]?up)\b/i.test(read.title);
}

/** Finds unmarked tasks in the paragraphs of an item: sentences of the form "Clerk to write to the owner". */
export function findTasks(read: ReadItem, item: number, { due, isName, scribed }: FindingContext): PlacedAction[] {
  if (isReview(read) || scribed) return [];
  return read.elements.flatMap((element, position) => {
    if (element.kind !== 'PARAGRAPH' || element.labelled !== null || element.margin !== null) return [];
    const text = element.mended.text;
    return splitSentences(text).filter((sentence) => isTaskSentence(text.slice(sentence.from, sentence.to), isName)).map((sentence) => {
      const part = sliceMended(element.mended, sentence.from, sentence.to);
      return { found: buildAction(part, part, null, null, due), item, paragraph: read.positions[position]! };
    });
  });
}
