import { readActionLabel } from '../actions/action-label.js';
import { readDecisionLabel } from '../decisions/decision-label.js';
import { kindOfText } from '../decisions/decision-kind.js';
import { joinMended, sliceMended, trimMended } from '../layout/mended-text.js';
import type { Line } from '../layout/line.js';
import type { Mended } from '../mended.js';
import type { Block } from './block.js';
import { readDecisionRun } from './decision-run.js';
import type { ActionElement, BodyElement, ParagraphElement } from './element.js';

/** What the blocks under an item are, and the lines of its sub-headings. */
export interface Interpreted {
  elements: BodyElement[];
  headings: Line[];
}

/** Says of the blocks under an item what they are: paragraphs, tasks, decisions, tables. */
export function interpretBlocks(blocks: readonly Block[]): Interpreted {
  const elements: BodyElement[] = [];
  const headings: Line[] = [];
  let heading: string | null = null;
  const additions: { to: ParagraphElement; block: Block }[] = [];
  let fresh = true;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]!;
    if (block.kind === 'HEADING') {
      heading = block.mended.text.replace(/:$/, '');
      headings.push(...block.lines);
      fresh = true;
      continue;
    }
    if (block.kind === 'ROW') {
      let next = index + 1;
      while (next < blocks.length && blocks[next]!.kind === 'ROW') next += 1;
      const rows = blocks.slice(index, next).flatMap((row) => row.lines);
      elements.push({ kind: 'TABLE', rows, lines: rows, heading });
      index = next - 1;
      fresh = true;
      continue;
    }
    const action = block.counted ? null : readAction(block);
    if (action !== null) {
      while (index + 1 < blocks.length && takeDetail(action, blocks[index + 1]!)) index += 1;
      elements.push(action);
      fresh = true;
      continue;
    }
    const run = readDecisionRun(blocks, index);
    if (run !== null) {
      elements.push(run.element);
      index = run.next - 1;
      fresh = true;
      continue;
    }
    const open = elements.at(-1);
    if (!fresh && open?.kind === 'PARAGRAPH' && open.number !== null && block.number === null && !block.listed) {
      additions.push({ to: open, block });
      open.lines.push(...block.lines);
      open.margin ??= block.margin;
      continue;
    }
    elements.push(paragraphOf(block, heading));
    fresh = !block.counted;
  }
  addTexts(additions);
  return { elements, headings };
}

/** Joins to each paragraph the blocks that carry it on. */
function addTexts(additions: readonly { to: ParagraphElement; block: Block }[]): void {
  const byParagraph = new Map<ParagraphElement, Block[]>();
  for (const { to, block } of additions) {
    const blocks = byParagraph.get(to);
    if (blocks === undefined) byParagraph.set(to, [block]);
    else blocks.push(block);
  }
  for (const [paragraph, blocks] of byParagraph) {
    paragraph.mended = joinMended([paragraph.mended, ...blocks.map((block) => block.mended)]);
    paragraph.whole = joinMended([paragraph.whole, ...blocks.map((block) => block.whole)]);
  }
}

function readAction(block: Block): ActionElement | null {
  const label = readActionLabel(block.mended.text);
  if (label === null && !block.arrow) return null;
  const text = label === null ? block.mended : trimMended(sliceMended(block.mended, label.end));
  const owner = label?.owner == null ? null : sliceMended(block.mended, label.owner.from, label.owner.to);
  const due = block.margin !== null && /^due\b/i.test(block.margin.text) ? sliceMended(block.margin, /^due:?\s*/i.exec(block.margin.text)![0].length) : null;
  return { kind: 'ACTION', reference: label?.reference ?? null, mended: text, whole: block.whole, lines: [...block.lines], owner: owner ?? (due === null ? block.margin : null), due, status: null };
}

const detail = /^(due(?: date)?|deadline|by|by when|target(?: date)?|timescale|owner|who|lead|responsible|assigned to|action by|status)\s?[:–-]\s*/i;

/** A line under a task that says by whom or until when. */
function takeDetail(action: ActionElement, block: Block): boolean {
  if (block.kind !== 'TEXT' || block.gap || block.counted) return false;
  const match = detail.exec(block.mended.text);
  if (match === null || block.mended.text.length > 120) return false;
  const value: Mended = trimMended(sliceMended(block.mended, match[0].length));
  if (/^(?:owner|who|lead|responsible|assigned|action by)/i.test(match[1]!)) action.owner ??= value;
  else if (/^status/i.test(match[1]!)) action.status ??= value;
  else action.due ??= value;
  action.lines.push(...block.lines);
  action.whole = joinMended([action.whole, block.whole]);
  return true;
}

function paragraphOf(block: Block, heading: string | null): ParagraphElement {
  const paragraph: ParagraphElement = {
    kind: 'PARAGRAPH', number: block.number, heading, mended: block.mended, whole: block.whole, lines: [...block.lines], margin: block.margin, labelled: null,
  };
  const action = block.counted ? readActionLabel(block.mended.text) : null;
  if (action !== null && action.end < block.mended.text.length) {
    const text = trimMended(sliceMended(block.mended, action.end));
    return { ...paragraph, mended: text, labelled: { action, text: block.mended } };
  }
  const decision = readDecisionLabel(block.mended.text);
  if (decision === null || decision.end >= block.mended.text.length) return paragraph;
  const kind = decision.kind ?? kindOfText(block.mended.text.slice(decision.end));
  if (block.listed && decision.bare) return { ...paragraph, labelled: { decision: kind } };
  return block.counted ? { ...paragraph, mended: trimMended(sliceMended(block.mended, decision.end)), labelled: { decision: kind } } : paragraph;
}
