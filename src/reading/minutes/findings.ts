import { readActionTable } from '../actions/action-table.js';
import { ActionIndex, addSecondPrint } from '../actions/merge-actions.js';
import { buildAction, readInlineActions, type FoundAction } from '../actions/read-actions.js';
import { laysTask } from '../actions/task-sentence.js';
import type { DueContext } from '../dates/due-range.js';
import type { Mended, Ruler } from '../mended.js';
import type { PrintedAction, PrintedDecision } from '../printed.js';
import type { Printed } from '../span.js';
import { splitSentences } from '../words/sentences.js';
import { sliceMended } from '../layout/mended-text.js';
import type { TableAction } from '../actions/action-table.js';
import { readAnnex } from './annex.js';
import { findDecisions, type PlacedDecision } from './find-decisions.js';
import { findTasks, isReview } from './find-tasks.js';
import type { FindingContext, PlacedAction } from './placed-action.js';
import { wholeSpan, type ReadItem } from './read-items.js';

/** Finds the decisions and actions in what stands under the items. */
export function readFindings(items: readonly ReadItem[], context: FindingContext): { decisions: PrintedDecision[]; actions: PrintedAction[] } {
  const decisions: PlacedDecision[] = [];
  const actions: PlacedAction[] = [];
  const summaries: PlacedAction[] = [];
  for (const [item, read] of items.entries()) {
    decisions.push(...findDecisions(read, item, context));
    actions.push(...markedActions(read, item, context), ...findTasks(read, item, context));
    for (const annex of read.annexes) summaries.push(...readAnnex(annex, context.due).map((row) => ({ found: row.found, item: numbered(items, row), paragraph: null })));
    summaries.push(...tableActions(items, item, context));
  }
  const index = new ActionIndex(actions);
  for (const summary of summaries) {
    const same = index.find(summary.found);
    if (same === null) actions.push(summary);
    else addSecondPrint(same.found, summary.found);
  }
  if (!isMarked(items, summaries)) actions.push(...laidTasks(items, context).filter((task) => !actions.some((action) => startOf(action) === startOf(task))));
  return {
    decisions: decisions.map(({ found, item, paragraph }) => ({
      item, paragraph, kind: found.kind, marked: found.marked, mended: found.mended, movers: found.movers, seconders: found.seconders, votes: found.votes, span: wholeSpan(found.whole, context.ruler),
    })),
    actions: actions.sort((a, b) => startOf(a) - startOf(b)).map((action) => printedAction(action, context.ruler)),
  };
}

/** Whether the text marks its actions: by labels, a column, a table. Then what it does not mark is none. */
function isMarked(items: readonly ReadItem[], summaries: readonly PlacedAction[]): boolean {
  return summaries.length > 0 || items.some((read) => read.elements.some((element) => element.kind === 'ACTION' || element.kind === 'PARAGRAPH' && (element.margin !== null || element.labelled !== null && 'action' in element.labelled || readInlineActions(element.mended, noDates).length > 0)));
}

const noDates: DueContext = { meetingDate: null, nextMeeting: null };

function markedActions(read: ReadItem, item: number, { due }: FindingContext): PlacedAction[] {
  const actions: PlacedAction[] = [];
  for (const [position, element] of read.elements.entries()) {
    const paragraph = read.positions[position]!;
    if (element.kind === 'ACTION') {
      const found = element.mended.text === '' ? null : buildAction(element.mended, element.whole, element.reference, element.owner, due, element.due);
      if (found !== null && isOwnerOnly(element.mended.text)) addOwner(read, position, found, actions, { item, paragraph }, due);
      else if (found !== null) actions.push({ found: { ...found, statedStatus: element.status?.text ?? null }, item, paragraph });
    } else if (element.kind === 'PARAGRAPH') {
      if (element.labelled !== null && 'action' in element.labelled) {
        const { action, text } = element.labelled;
        const owner = action.owner === null ? null : sliceMended(text, action.owner.from, action.owner.to);
        actions.push({ found: buildAction(element.mended, element.whole, action.reference ?? element.number, owner ?? element.margin, due), item, paragraph });
      } else {
        const inline = readInlineActions(element.mended, due);
        actions.push(...inline.map((found) => ({ found, item, paragraph })));
        if (element.margin !== null && inline.length === 0) actions.push({ found: lastSentence(element.mended, element.margin, due), item, paragraph });
      }
    }
  }
  return actions;
}

function isOwnerOnly(text: string): boolean {
  return text.length < 50 && /^(?:the\s)?\p{Lu}[\p{L}\d.'’-]*(?:(?:\s?[,/&+]\s?|\s(?:and\s)?)(?:the\s)?\p{Lu}[\p{L}\d.'’-]*){0,4}\.?$/u.test(text);
}

/** "Action: AL" on a line of its own names who has to do what the sentence before says. */
function addOwner(read: ReadItem, position: number, label: FoundAction, actions: PlacedAction[], place: { item: number | null; paragraph: number | null }, due: DueContext): void {
  const before = read.elements.slice(0, position).findLast((element) => element.kind === 'PARAGRAPH' || element.kind === 'DECISION');
  if (before === undefined || before.mended.text === '') return;
  const found = lastSentence(before.mended, label.mended, due);
  actions.push({ ...place, found: { ...found, reference: label.reference, whole: label.whole } });
}

function lastSentence(text: Mended, owner: Mended, due: DueContext): FoundAction {
  const sentence = splitSentences(text.text).at(-1);
  const part = sentence === undefined ? text : sliceMended(text, sentence.from, sentence.to);
  return buildAction(part, part, null, owner, due);
}

/** The item whose number a row prints; null where it prints none that the text has. */
function numbered(items: readonly ReadItem[], { itemNumber }: TableAction): number | null {
  const place = itemNumber === null ? -1 : items.findIndex((read) => read.number !== null && read.number === itemNumber.replace(/[.)]$/, ''));
  return place === -1 ? null : place;
}

function tableActions(items: readonly ReadItem[], item: number, { due }: FindingContext): PlacedAction[] {
  const read = items[item]!;
  return read.elements.flatMap((element, position) => {
    if (element.kind !== 'TABLE') return [];
    const table = readActionTable(element.rows, due);
    if (table === null || table.log && (isReview(read) || isOldLog(element.heading))) return [];
    return table.actions.map((row) => {
      const named = numbered(items, row);
      return { found: row.found, item: named ?? item, paragraph: named === null ? read.positions[position]! : null };
    });
  });
}

function isOldLog(heading: string | null): boolean {
  return heading !== null && /\b(?:log|previous|last|outstanding|review|arising|tracker)\b/i.test(heading);
}

function laidTasks(items: readonly ReadItem[], { due, scribed }: FindingContext): PlacedAction[] {
  if (scribed) return [];
  return items.flatMap((read, item) => read.elements.flatMap((element, position) => {
    if (element.kind !== 'PARAGRAPH' || isReview(read)) return [];
    return splitSentences(element.mended.text).filter((sentence) => laysTask(element.mended.text.slice(sentence.from, sentence.to))).map((sentence) => {
      const part = sliceMended(element.mended, sentence.from, sentence.to);
      return { found: buildAction(part, part, null, null, due), item, paragraph: read.positions[position]! };
    });
  }));
}

function startOf(action: PlacedAction): number {
  return action.found.whole.pieces[0]?.start ?? 0;
}

function printedAction({ found, item, paragraph }: PlacedAction, ruler: Ruler): PrintedAction {
  const { reference, mended, due, statedStatus } = found;
  return { item, paragraph, reference, mended, due, statedStatus, owner: printed(found.owner, ruler), recipient: printed(found.recipient, ruler), span: wholeSpan(found.whole, ruler) };
}

function printed(part: Mended | null, ruler: Ruler): Printed | null {
  return part === null ? null : { text: part.text, span: wholeSpan(part, ruler) };
}
