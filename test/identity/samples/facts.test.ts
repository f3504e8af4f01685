import { beforeAll, describe, expect, it } from 'vitest';
import type { AboutFact, MeetingFacts } from '../../../src/identity/facts.js';
import type { Resolved } from '../../../src/identity/resolve-minutes.js';
import type { Authority } from '../../../src/identity/authority.js';
import { knownFrom } from '../support/known-from.js';
import { samples, seededAuthority } from '../support/samples.js';

let authority: Authority;
let all: Resolved[];
let earlier: MeetingFacts;
let later: MeetingFacts;

const following = (before: Resolved[]) => knownFrom(before.map(({ facts }) => facts!));

beforeAll(async () => {
  authority = await seededAuthority();
  all = await samples(authority, following);
  [earlier, later] = all.map(({ facts }) => facts!) as [MeetingFacts, MeetingFacts];
});

describe('the facts of the sample minutes', () => {
  it('have readable ids', () => {
    expect([earlier.meeting.id, later.meeting.id]).toEqual(['lcrb-2011-06-20', 'lcrb-2015-03-10']);
    expect(later.paragraphs.map(({ id }) => id)).toContain('lcrb-2015-03-10/item-3/para-4');
    expect(later.paragraphs.map(({ id }) => id)).toContain('lcrb-2015-03-10/item-2/u1');
    expect(later.actions.map(({ id }) => id)).toEqual(['lcrb-2015-03-10/action-1', 'lcrb-2015-03-10/action-2']);
    expect(later.attendances.map(({ id }) => id)).toContain('lcrb-2015-03-10/attendance/boris-johnson');
  });

  it('quote the document', () => {
    for (const facts of [earlier, later]) {
      for (const passage of passagesOf(facts)) expect(passage.quote).toBe(facts.document.text.slice(passage.start, passage.end));
      for (const mention of facts.mentions) expect(mention.quote.replace(/\s+/g, ' ')).toBe(mention.surface);
    }
  });

  it('refer only to entities, posts and passages that they hold', () => {
    for (const facts of [earlier, later]) expect(dangling(facts)).toEqual([]);
  });

  it('show five people in both meetings, with the organisation and post of each', () => {
    const both = earlier.attendances
      .filter(({ personId }) => later.attendances.some((other) => other.personId === personId))
      .map(({ personId }) => personId);
    expect(both.sort()).toEqual(['boris-johnson', 'doug-flight', 'john-obrien', 'jules-pipe', 'lucy-bogue']);
    expect([earlier, later].map((facts) => facts.attendances.find(({ personId }) => personId === 'lucy-bogue')!.representsIds)).toEqual([
      ['noms'],
      ['moj'],
    ]);
    expect([earlier, later].map((facts) => facts.attendances.find(({ personId }) => personId === 'john-obrien')!.postIds)).toEqual([
      ['london-councils/chief-executive'],
      ['london-councils/chief-executive'],
    ]);
  });

  it('give each Deputy Commissioner the same post in the police', () => {
    const holders = [earlier, later].map((facts) =>
      facts.attendances.filter(({ postIds }) => postIds.includes('mps/deputy-commissioner')).map(({ personId }) => personId),
    );
    expect(holders).toEqual([['tim-godwin'], ['craig-mackey']]);
  });

  it('make no post of a mayor whose body is not printed', () => {
    expect(later.attendances.find(({ personId }) => personId === 'jules-pipe')).toMatchObject({
      position: 'Mayor',
      postIds: [],
      representsIds: ['london-councils'],
    });
    expect(later.attendances.find(({ personId }) => personId === 'boris-johnson')).toMatchObject({
      position: 'Mayor',
      postIds: [],
      representsIds: [],
    });
  });

  it('hold somebody who is only mentioned, who attended nothing', () => {
    expect(later.entities.find(({ id }) => id === 'mark-rowley')).toMatchObject({ kind: 'PERSON', name: 'Mark Rowley' });
    expect(later.attendances.some(({ personId }) => personId === 'mark-rowley')).toBe(false);
  });

  it('put Prevent into 2015 only, and no action on it', () => {
    expect(about(earlier, 'prevent')).toEqual([]);
    expect(about(later, 'prevent').map(({ passageId }) => passageId.replace('lcrb-2015-03-10/', ''))).toEqual([
      'item-3',
      'item-3/para-1',
      'item-3/para-3',
      'item-3/para-4',
      'item-3/para-4/decision',
    ]);
  });

  it('put the safeguarding hubs into 2011 only, by the heading, with one decision and two actions', () => {
    expect(about(later, 'mash')).toEqual([]);
    const outcomes = about(earlier, 'mash').filter(({ passageId }) => /decision|action/.test(passageId));
    expect(outcomes.map(({ passageId, because }) => [passageId, because])).toEqual([
      ['lcrb-2011-06-20/item-4/para-4.9/decision', 'HEADING'],
      ['lcrb-2011-06-20/action-4.10', 'HEADING'],
      ['lcrb-2011-06-20/action-4.11', 'HEADING'],
    ]);
  });

  it('follow reoffending and information sharing through both years', () => {
    for (const topic of ['reducing-reoffending', 'information-sharing'])
      for (const facts of [earlier, later]) expect(about(facts, topic).length).toBeGreaterThan(0);
  });

  it('say that the chair of 2011 is inferred', () => {
    expect([earlier, later].map((facts) => facts.attendances.find(({ chair }) => chair)!.method)).toEqual(['INFERRED', 'PRINTED']);
  });

  it('are the same when the graph holds both meetings already', async () => {
    const known = knownFrom([earlier, later]);
    const again = await samples(authority, () => known);
    expect(again.map(({ facts }) => facts)).toEqual([earlier, later]);
  });
});

describe('without any authority', () => {
  it('the same people, status, capacity, printed organisations, speakers and initials are read', async () => {
    const bare = await samples();
    const plain = ({ minutes }: Resolved) => ({
      attendance: minutes.attendance.map(({ name, status, capacity, initials, roles, chair }) => ({
        name,
        status,
        capacity,
        initials,
        roles,
        chair,
      })),
      speakers: minutes.items.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ statements }) =>
          statements.map(({ speakers, text }) => ({
            people: speakers.filter(({ kind }) => kind === 'PERSON').map(({ name }) => name),
            count: speakers.length,
            text,
          })),
        ),
      ),
    });
    expect(bare.map(plain)).toEqual(all.map(plain));
  });

  it('both meetings have the same ids, and five people stand in both', async () => {
    const bare = (await samples(undefined, following)).map(({ facts }) => facts!);
    expect(bare.map(({ meeting }) => meeting.id)).toEqual(['lcrb-2011-06-20', 'lcrb-2015-03-10']);
    expect(bare.map(({ attendances }) => attendances.map(({ personId }) => personId))).toEqual(
      all.map(({ facts }) => facts!.attendances.map(({ personId }) => personId)),
    );
    expect(bare[1]!.attendances.find(({ personId }) => personId === 'craig-mackey')!.representsIds).toEqual(['mps']);
  });
});

function about({ about: links }: MeetingFacts, topic: string): AboutFact[] {
  return links.filter(({ topicId }) => topicId === topic);
}

function passagesOf(facts: MeetingFacts) {
  return [...facts.attendances, ...facts.items, ...facts.paragraphs, ...facts.statements, ...facts.decisions, ...facts.actions, ...facts.mentions];
}

function dangling(facts: MeetingFacts): string[] {
  const entities = new Set(facts.entities.map(({ id }) => id));
  const passages = new Set(passagesOf(facts).map(({ id }) => id));
  const posts = new Set(facts.posts.map(({ id }) => id));
  expect(passages.size).toBe(passagesOf(facts).length);
  const named = [
    facts.meeting.boardId,
    ...facts.posts.map(({ bodyId }) => bodyId),
    ...facts.attendances.flatMap(({ personId, representsIds, substituteForId }) => [
      personId,
      ...representsIds,
      ...(substituteForId === null ? [] : [substituteForId]),
    ]),
    ...facts.statements.flatMap(({ speakerIds }) => speakerIds),
    ...facts.actions.flatMap(({ ownerIds, recipientIds }) => [...ownerIds, ...recipientIds]),
    ...facts.mentions.flatMap(({ entityId, candidates }) => [
      ...(entityId === null ? [] : [entityId]),
      ...candidates.map((candidate) => candidate.entityId),
    ]),
    ...facts.about.map(({ topicId }) => topicId),
  ];
  const places = [
    ...facts.attendances.flatMap(({ presentsIds }) => presentsIds),
    ...facts.paragraphs.map(({ itemId }) => itemId),
    ...facts.statements.flatMap(({ paragraphId, spokenAsIds }) => [paragraphId, ...spokenAsIds]),
    ...[...facts.decisions, ...facts.actions].flatMap(({ itemId, paragraphId }) => [itemId, paragraphId].filter((id) => id !== null)),
    ...facts.mentions.map(({ paragraphId, attendanceId }) => (paragraphId ?? attendanceId)!),
    ...facts.about.map(({ passageId }) => passageId),
  ];
  return [
    ...named.filter((id) => !entities.has(id)),
    ...places.filter((id) => !passages.has(id)),
    ...facts.attendances.flatMap(({ postIds }) => postIds).filter((id) => !posts.has(id)),
  ];
}
