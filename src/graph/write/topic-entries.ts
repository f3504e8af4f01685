import type { MeetingFacts } from '../../identity/facts.js';

/** What one meeting holds on one topic: positions within the meeting, ascending. Stored as an internal node for fast histories. */
export interface TopicEntry {
  topicId: string;
  boardId: string;
  meetingId: string;
  date: string;
  items: number[];
  paragraphs: number[];
  /** Those in the paragraphs. */
  statements: number[];
  decisions: number[];
  actions: number[];
}

/** One entry for each topic that something of the meeting is about, by topic id. */
export function topicEntries(facts: MeetingFacts): TopicEntry[] {
  const passagesByTopic = new Map<string, Set<string>>();
  for (const { topicId, passageId } of facts.about) {
    const passages = passagesByTopic.get(topicId) ?? new Set();
    passagesByTopic.set(topicId, passages.add(passageId));
  }
  const { id: meetingId, boardId, date } = facts.meeting;
  return [...passagesByTopic].sort(([a], [b]) => (a < b ? -1 : 1)).map(([topicId, passages]) => ({
    topicId,
    boardId,
    meetingId,
    date,
    items: positions(facts.items.filter(({ id }) => passages.has(id))),
    paragraphs: positions(facts.paragraphs.filter(({ id }) => passages.has(id))),
    statements: positions(facts.statements.filter(({ paragraphId }) => passages.has(paragraphId))),
    decisions: positions(facts.decisions.filter(({ id }) => passages.has(id))),
    actions: positions(facts.actions.filter(({ id }) => passages.has(id))),
  }));
}

function positions(passages: { position: number }[]): number[] {
  return passages.map(({ position }) => position).sort((a, b) => a - b);
}
