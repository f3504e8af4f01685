import { documentSpan } from '../../reading/mended.js';
import type { Standing } from '../../reading/printed.js';
import type { Problem } from '../../reading/problem.js';
import type { ActionEntry, AttendanceEntry, DecisionEntry, ItemEntry, Minutes, Named, ParagraphEntry } from '../minutes.js';
import type { ResolvedParagraph } from '../meeting/read-paragraphs.js';
import { mentionsOf } from './mentions.js';
import { topicsOf } from './resolve-outcomes.js';
import type { Resolution } from './resolution.js';
import { substituted } from '../meeting/substituted.js';

/** The JSON of one reading, with names in full as far as document and authority know them. */
export function toMinutes(resolution: Resolution, problems: Problem[]): Minutes {
  const { printed, scene } = resolution;
  const { meeting } = printed;
  return {
    meeting: {
      board: scene.boardId === null ? null : resolution.cast.get(scene.boardId).name,
      date: meeting.date,
      startTime: meeting.startTime,
      endTime: meeting.endTime,
      venue: meeting.venue,
      chair: scene.chair?.name.printed ?? null,
      chairStated: meeting.chair?.stated ?? false,
      previousMeeting: meeting.previousMeeting === null ? null : { date: meeting.previousMeeting.date },
      nextMeeting:
        meeting.nextMeeting === null
          ? null
          : { date: meeting.nextMeeting.date, time: meeting.nextMeeting.time, venue: meeting.nextMeeting.venue },
    },
    attendance: resolution.roster.map((_, index) => attendanceEntry(resolution, index)),
    items: printed.items.map((item) => itemEntry(resolution, item)),
    decisions: resolution.decisions.map(({ printed: decision }) => decisionEntry(resolution, decision)),
    actions: resolution.actions.map((action) => actionEntry(resolution, action)),
    topics: topicEntries(resolution),
    problems,
    coverage: printed.coverage,
  };
}

function attendanceEntry(resolution: Resolution, index: number): AttendanceEntry {
  const { person, initials } = resolution.roster[index]!;
  const entry = resolution.printed.roster[index]!;
  const { honorific, postNominal, status, capacity, chair, mode, groupHeading, span } = entry;
  const presents = entry.presents.flatMap(({ item }) => (item === null ? [] : [resolution.ids.item(resolution.printed.items[item]!)]));
  const substituteFor = substituted(entry, resolution.scene)?.name.printed ?? entry.substituteFor;
  const name = person.name.printed;
  return {
    name,
    honorific,
    postNominal,
    initials,
    status,
    capacity,
    chair,
    mode,
    roles: person.listed!.roles,
    presents,
    substituteFor,
    groupHeading,
    span,
  };
}

function itemEntry(resolution: Resolution, item: Resolution['printed']['items'][number]): ItemEntry {
  const paragraphs = resolution.inItem.of(item);
  const { number, title, kind, span } = item;
  return {
    id: resolution.ids.item(item),
    number,
    title,
    kind,
    span,
    paragraphs: paragraphs.map((paragraph) => paragraphEntry(resolution, paragraph)),
  };
}

function paragraphEntry(resolution: Resolution, paragraph: ResolvedParagraph): ParagraphEntry {
  const { number, heading, mended, span } = paragraph.printed;
  return {
    id: resolution.ids.paragraph(paragraph.printed),
    number,
    heading,
    text: mended.text,
    span,
    statements: paragraph.talk.statements.map((said) => ({
      speakers: named(resolution, said.speakerIds),
      text: mended.text.slice(said.from, said.to),
      span: documentSpan(mended, said.from, said.to, resolution.printed.ruler),
    })),
    mentions: mentionsOf(paragraph, resolution).map(({ surface, kind, entityId, method, confidence, span: place }) => ({
      surface,
      kind,
      name: entityId === null ? null : resolution.cast.get(entityId).name,
      method,
      confidence,
      span: place,
    })),
  };
}

function decisionEntry(resolution: Resolution, decision: Resolution['decisions'][number]['printed']): DecisionEntry {
  const { kind, marked, mended, movers, seconders, votes, span } = decision;
  return { ...placeOf(resolution, decision), kind, marked, text: mended.text, movers, seconders, votes, span };
}

function actionEntry(resolution: Resolution, { printed, ownerIds, recipientIds }: Resolution['actions'][number]): ActionEntry {
  const { reference, mended, owner, due, statedStatus, span } = printed;
  const place = placeOf(resolution, printed);
  return {
    reference,
    ...place,
    text: mended.text,
    owners: named(resolution, ownerIds),
    ownerText: owner?.text ?? null,
    recipients: named(resolution, recipientIds),
    due,
    statedStatus,
    span,
  };
}

function placeOf(
  resolution: Resolution,
  standing: Standing,
): Pick<DecisionEntry, 'item' | 'itemId' | 'paragraph' | 'paragraphId'> {
  const item = standing.item === null ? undefined : resolution.printed.items[standing.item];
  const paragraph = standing.paragraph === null ? undefined : item?.paragraphs[standing.paragraph];
  const { itemId, paragraphId } = resolution.ids.standing(standing);
  return { item: item?.number ?? null, itemId, paragraph: paragraph?.number ?? null, paragraphId };
}

function named({ cast }: Resolution, ids: readonly string[]): Named[] {
  return ids.map((id) => cast.get(id)).map(({ name, kind }) => ({ name, kind }));
}

function topicEntries(resolution: Resolution): Minutes['topics'] {
  const entries = new Map<string, { items: Set<string>; paragraphs: Set<string> }>();
  const add = (topicId: string, list: 'items' | 'paragraphs', id: string): void => {
    const entry = entries.get(topicId) ?? { items: new Set(), paragraphs: new Set() };
    entry[list].add(id);
    entries.set(topicId, entry);
  };
  for (const item of resolution.printed.items) {
    const itemId = resolution.ids.item(item);
    const byHeading = resolution.topics.ofHeading(item);
    for (const { topicId } of byHeading) add(topicId, 'items', itemId);
    for (const paragraph of resolution.inItem.of(item)) {
      const own = topicsOf(paragraph, resolution.topics);
      for (const { topicId } of own) add(topicId, 'items', itemId);
      for (const { topicId } of [...own, ...byHeading]) add(topicId, 'paragraphs', resolution.ids.paragraph(paragraph.printed));
    }
  }
  return [...entries].map(([id, { items, paragraphs }]) => ({
    id,
    name: resolution.cast.get(id).name,
    items: [...items],
    paragraphs: [...paragraphs],
  }));
}
