import type { MeetingFacts } from '../../identity/facts.js';
import type { PassageLabel } from './passage-rows.js';
import type { Properties } from './stored.js';

/** The label that a link's target has to carry. */
export type TargetLabel = 'Person' | 'Body' | 'Agent' | 'Topic' | 'Entity' | 'Post' | 'AgendaItem' | 'Paragraph' | 'Attendance';

/** The types of links from passages (but for those to meeting and document), by the label that finds what they lead to. */
export const linkTypesTo = {
  Entity: ['OF_PERSON', 'SUBSTITUTES_FOR', 'REPRESENTS', 'SPOKEN_BY', 'OWNED_BY', 'RECEIVED_BY', 'REFERS_TO', 'CANDIDATE', 'ABOUT'],
  Post: ['HELD'],
  Passage: ['PRESENTS', 'UNDER_ITEM', 'IN_PARAGRAPH', 'IN_ATTENDANCE', 'SPOKEN_AS'],
} as const;

type LinkType = (typeof linkTypesTo)[keyof typeof linkTypesTo][number];

/** One link from a passage, by ids. */
export interface LinkRow {
  type: LinkType;
  fromLabel: PassageLabel;
  toLabel: TargetLabel;
  from: string;
  to: string;
  properties: Properties;
}

/** Every link from a passage of a meeting but those to its meeting and document; one of a type between two nodes. */
export function passageLinks(facts: MeetingFacts): LinkRow[] {
  const rows: LinkRow[] = [];
  const link = (type: LinkType, fromLabel: PassageLabel, toLabel: TargetLabel) =>
    (from: string, to: string | null, properties: Properties = {}): void => {
      if (to !== null) rows.push({ type, fromLabel, toLabel, from, to, properties });
    };

  for (const { id, personId, representsIds, postIds, presentsIds, substituteForId } of facts.attendances) {
    link('OF_PERSON', 'Attendance', 'Person')(id, personId);
    link('SUBSTITUTES_FOR', 'Attendance', 'Person')(id, substituteForId);
    for (const bodyId of representsIds) link('REPRESENTS', 'Attendance', 'Body')(id, bodyId);
    for (const postId of postIds) link('HELD', 'Attendance', 'Post')(id, postId);
    for (const itemId of presentsIds) link('PRESENTS', 'Attendance', 'AgendaItem')(id, itemId);
  }
  for (const { id, itemId } of facts.paragraphs) link('UNDER_ITEM', 'Paragraph', 'AgendaItem')(id, itemId);
  for (const { id, paragraphId, speakerIds, spokenAsIds } of facts.statements) {
    link('IN_PARAGRAPH', 'Statement', 'Paragraph')(id, paragraphId);
    for (const speakerId of speakerIds) link('SPOKEN_BY', 'Statement', 'Agent')(id, speakerId);
    for (const attendanceId of spokenAsIds) link('SPOKEN_AS', 'Statement', 'Attendance')(id, attendanceId);
  }
  for (const { id, itemId, paragraphId } of facts.decisions) {
    link('UNDER_ITEM', 'Decision', 'AgendaItem')(id, itemId);
    link('IN_PARAGRAPH', 'Decision', 'Paragraph')(id, paragraphId);
  }
  for (const { id, itemId, paragraphId, ownerIds, recipientIds } of facts.actions) {
    link('UNDER_ITEM', 'Action', 'AgendaItem')(id, itemId);
    link('IN_PARAGRAPH', 'Action', 'Paragraph')(id, paragraphId);
    for (const ownerId of ownerIds) link('OWNED_BY', 'Action', 'Agent')(id, ownerId);
    for (const recipientId of recipientIds) link('RECEIVED_BY', 'Action', 'Agent')(id, recipientId);
  }
  for (const { id, paragraphId, attendanceId, entityId, candidates } of facts.mentions) {
    link('IN_PARAGRAPH', 'Mention', 'Paragraph')(id, paragraphId);
    link('IN_ATTENDANCE', 'Mention', 'Attendance')(id, attendanceId);
    link('REFERS_TO', 'Mention', 'Entity')(id, entityId);
    for (const { entityId: candidateId, score, reason } of candidates) link('CANDIDATE', 'Mention', 'Entity')(id, candidateId, { score, reason });
  }
  const labels = labelsById(facts);
  for (const { passageId, topicId, because, words } of facts.about) {
    link('ABOUT', labels.get(passageId) ?? 'AgendaItem', 'Topic')(passageId, topicId, { because, words });
  }
  return once(rows);
}

function labelsById(facts: MeetingFacts): Map<string, PassageLabel> {
  const labels = new Map<string, PassageLabel>();
  for (const { id } of facts.paragraphs) labels.set(id, 'Paragraph');
  for (const { id } of facts.decisions) labels.set(id, 'Decision');
  for (const { id } of facts.actions) labels.set(id, 'Action');
  return labels;
}

function once(rows: LinkRow[]): LinkRow[] {
  const seen = new Set<string>();
  return rows.filter(({ type, from, to }) => {
    const key = JSON.stringify([type, from, to]);
    return !seen.has(key) && seen.add(key);
  });
}
