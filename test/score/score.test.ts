import { beforeAll, describe, expect, it } from 'vitest';
import { keysOf } from './keys.js';
import { compare, pooled, rates, type Count } from './score.js';
import { invented, readingOf, samples, type GoldText } from './texts.js';

const scored = async (text: GoldText): Promise<Record<string, Count>> => compare(keysOf(text.gold), keysOf(await readingOf(text)));

describe('the sample minutes, read without any authority', () => {
  it.each(samples().map((text) => [text.name, text] as const))('%s is read exactly as a careful reader reads it, in every field', async (_name, text) => {
    const differences = Object.entries(await scored(text)).filter(([, count]) => count.wrong.length + count.missed.length > 0);
    expect(Object.fromEntries(differences)).toEqual({});
  });
});

describe('the minutes of invented boards', () => {
  let counts: Record<string, Count>[];
  beforeAll(async () => {
    counts = await Promise.all(invented().map(scored));
  });
  const field = (name: string): Count => pooled(counts.map((count) => count[name]!));

  it('make up nobody', () => {
    expect(field('attendance.name').wrong).toEqual([]);
  });

  it.each([
    ['attendance.name', 0.99],
    ['item.title', 0.99],
    ['decision.text', 0.95],
    ['action.text', 0.93],
    ['statement.speaker', 0.92],
  ])('keep the F1 of %s at %d or better', (name, least) => {
    expect(rates(field(name))?.f1).toBeGreaterThanOrEqual(least);
  });

  it('keep a mean F1 over all fields of 0.95 or better', () => {
    const all = Object.keys(counts[0]!).map((name) => rates(field(name))?.f1).filter((f1) => f1 !== undefined);
    expect(all.reduce((sum, f1) => sum + f1, 0) / all.length).toBeGreaterThanOrEqual(0.95);
  });
});
