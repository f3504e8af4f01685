import { beforeAll, describe, expect, it } from 'vitest';
import type { MeetingFacts, MentionFact } from '../../../src/identity/facts.js';
import { samples, seededAuthority } from '../support/samples.js';
import { bodies, people, pronouns } from './mentions.gold.js';

let meetings: MeetingFacts[];

beforeAll(async () => {
  meetings = (await samples(await seededAuthority())).map(({ facts }) => facts!);
});

describe('names in the sample minutes', () => {
  it('finds every name, set of initials and office that stands for a person, and links none wrongly', () => {
    for (const facts of meetings)
      expect(found(facts, ({ kind, method }) => kind === 'PERSON' && method !== 'PRONOUN')).toEqual(gold(people[facts.meeting.id]!));
  });

  it('finds whom a pronoun that speaks stands for', () => {
    const right = meetings.flatMap((facts) => gold(pronouns[facts.meeting.id]!));
    const all = meetings.flatMap((facts) => found(facts, ({ method }) => method === 'PRONOUN'));
    const left = [...right];
    expect(all.filter((pronoun) => left.splice(left.indexOf(pronoun) >>> 0, 1).length === 0)).toEqual([]);
    expect(all.length / right.length).toBeGreaterThan(0.9);
  });

  it('finds every body that is named', () => {
    for (const facts of meetings)
      expect(found(facts, ({ kind, paragraphId }) => paragraphId !== null && (kind === 'ORGANISATION' || kind === 'BOARD'))).toEqual(
        gold(bodies[facts.meeting.id]!),
      );
  });

  it('names about seventy people in all', () => {
    expect(meetings.flatMap((facts) => gold(people[facts.meeting.id]!)).length).toBeGreaterThan(70);
  });
});

function gold(lines: string): string[] {
  return lines
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [, paragraph, rest] = /^(\S+) (.*)$/.exec(line)!;
      return rest!.split('; ').map((entry) => `${paragraph} ${entry}`);
    });
}

function found({ mentions, paragraphs }: MeetingFacts, wanted: (mention: MentionFact) => boolean): string[] {
  const place = new Map(paragraphs.map(({ id, number }) => [id, number ?? id.split('/').slice(-2).join('/').replace('item-', '')]));
  return mentions
    .filter((mention) => mention.paragraphId !== null && wanted(mention))
    .map(({ paragraphId, surface, entityId }) => `${place.get(paragraphId!)} ${surface} = ${entityId ?? '?'}`);
}
