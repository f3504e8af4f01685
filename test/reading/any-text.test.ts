import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mended } from '../../src/reading/mended.js';
import type { PrintedMinutes } from '../../src/reading/printed.js';
import { readMinutes } from '../../src/reading/read-minutes.js';
import type { Span } from '../../src/reading/span.js';
import { sourceOf } from './source.js';

const pieces = fc.constantFrom(
  'Present:', 'Apologies: Ann Lee, Bo Ray', 'Members', 'Name\tRole\tPresent', '\n', '\n\n', '1. Welcome', '2.1 ', 'ITEM 3 – Report', 'ACTION: AL to write', 'Action 2 (AL): ', 'AGREED:', '(', ')', '[', '**', '__', '\t', '|', ' - ',
  'Cllr ', 'and ', ', ', 'Ann Lee', 'Item 3 - ', 'Motion by A, seconded by B', 'carried 5-0', 'The meeting closed at 8pm', 'Date of next meeting: 3 May', '10 March 2015', '3:30', '#', '## Title', '---', 'a) ', '\u00ad', 'é', '😀',
  '\ud800', 'RESOLVED that ', 'AB: ', '<ab> ', 'Moved: X    Seconded: Y', '- ', '• ', 'x'.repeat(200), 'to be agreed by ', 'by 3 June 2019', 'The Board agreed that', 'Page 2 of 3', 'Ann Lee said that ', '   ', '.', '| a | b |', '>> ',
);
const texts = fc.oneof(
  fc.string({ maxLength: 400, unit: 'binary' }),
  ...['', '\n', ' '].map((joiner) => fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join(joiner))),
);

function spansOf(value: unknown): Span[] {
  if (value === null || typeof value !== 'object') return [];
  const own = 'start' in value && 'end' in value && 'line' in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

function mendedOf(minutes: PrintedMinutes): Mended[] {
  return [...minutes.items.flatMap((item) => item.paragraphs.map((paragraph) => paragraph.mended)), ...minutes.decisions.map((decision) => decision.mended), ...minutes.actions.map((action) => action.mended)];
}

describe('any text at all', () => {
  it('gives a result, never an error, and the same one twice', () => {
    fc.assert(fc.property(texts, (text) => {
      const first = readMinutes(sourceOf(text));
      expect(first.coverage).toBeGreaterThanOrEqual(0);
      expect(first.coverage).toBeLessThanOrEqual(1);
      expect(readMinutes(sourceOf(text))).toEqual(first);
    }), { numRuns: 300 });
  });

  it('gives spans inside the text, and mended text whose pieces stand there', () => {
    fc.assert(fc.property(texts, (text) => {
      const minutes = readMinutes(sourceOf(text));
      for (const span of spansOf(minutes)) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      for (const mended of mendedOf(minutes)) {
        for (const piece of mended.pieces) expect(mended.text.slice(piece.at, piece.at + piece.length)).toBe(text.slice(piece.start, piece.start + piece.length));
      }
    }), { numRuns: 300 });
  });

  it('gives items and paragraphs in the order of the text, and decisions and actions that stand in them', () => {
    fc.assert(fc.property(texts, (text) => {
      const { items, decisions, actions } = readMinutes(sourceOf(text));
      const starts = items.map((item) => item.span.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const item of items) {
        const own = item.paragraphs.map((paragraph) => paragraph.span.start);
        expect(own).toEqual([...own].sort((a, b) => a - b));
      }
      for (const { item, paragraph } of [...decisions, ...actions]) {
        if (item !== null) expect(items[item]).toBeDefined();
        if (paragraph !== null) expect(items[item ?? -1]!.paragraphs[paragraph]).toBeDefined();
      }
    }), { numRuns: 300 });
  });

  it('leaves running headers out of everything that it reads', () => {
    fc.assert(fc.property(texts, fc.nat(400), fc.nat(60), (text, from, length) => {
      const start = Math.min(from, text.length);
      const end = Math.min(start + length, text.length);
      fc.pre(start < end);
      const minutes = readMinutes(sourceOf(text, { skipped: [{ start, end }] }));
      for (const mended of mendedOf(minutes)) {
        for (const piece of mended.pieces) expect(piece.start >= end || piece.start + piece.length <= start).toBe(true);
      }
    }), { numRuns: 200 });
  });
});
