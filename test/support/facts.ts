import { createHash } from 'node:crypto';
import type {
  ActionFact, AttendanceFact, DecisionFact, EntityFact, ItemFact, MeetingFacts, MentionFact, ParagraphFact, PassageFact, StatementFact,
} from '../../src/identity/facts.js';
import type { NameKind } from '../../src/identity/minutes.js';

/** What differs between the meetings that tests make. */
export interface MeetingSketch {
  date?: string;
  startTime?: string | null;
  boardId?: string;
  /** Lines of the roster. */
  roster?: RosterLine[];
  /** Texts of the paragraphs of the second item, each spoken by the first on the roster and about road safety. */
  paragraphs?: string[];
  /** Further entities that the text names, by mentions in the first paragraph. */
  named?: EntityFact[];
  readAt?: string;
}

/** One line of the roster. */
export interface RosterLine {
  id: string;
  name: string;
  status?: AttendanceFact['status'];
  bodyId?: string;
  post?: string;
}

const usualRoster: RosterLine[] = [
  { id: 'ann-lee', name: 'Ann Lee', bodyId: 'northfield-police', post: 'Chief Constable' },
  { id: 'omar-diaz', name: 'Omar Diaz', bodyId: 'northfield-council', post: 'Director of Roads' },
  { id: 'jan-van-der-berg', name: 'Jan van der Berg', status: 'APOLOGIES', bodyId: 'harbour-trust' },
];

/** An entity as a text names it. */
export function entity(id: string, kind: NameKind, name: string, more: Partial<EntityFact> = {}): EntityFact {
  return { id, kind, name, basis: 'TEXT', printedForms: [name], abbreviation: null, classification: null, topicStatus: kind === 'TOPIC' ? 'PROPOSED' : null, ...more };
}

/** The facts of one meeting of an invented board: every kind of passage, link and judgement is in it. */
export function meetingFacts(sketch: MeetingSketch = {}): MeetingFacts {
  const { date = '2020-01-14', startTime = '10:00', boardId = 'northfield-safety-board', roster = usualRoster, named = [] } = sketch;
  const { paragraphs = ['Ann Lee said that speed cameras work.', 'The council will paint the crossings.'], readAt = '2024-05-01T09:00:00.000Z' } = sketch;
  const id = `${boardId}-${date}`;
  const text = [`Minutes of ${boardId}, ${date}`, ...roster.map(({ name }) => name), 'Welcome', 'Road safety', ...paragraphs, 'AGREED', ''].join('\n');
  const passage = (part: string, quote: string): PassageFact => {
    const start = text.indexOf(quote);
    return { id: `${id}/${part}`, quote, start, end: start + quote.length, line: text.slice(0, start).split('\n').length, page: null, method: 'PRINTED', confidence: 1 };
  };

  const attendances = roster.map((line): AttendanceFact => ({
    ...passage(`attendance/${line.id}`, line.name),
    personId: line.id, printedName: line.name, status: line.status ?? 'PRESENT', capacity: 'BOARD', chair: line === roster[0],
    honorific: null, postNominal: null, initials: null, position: line.post ?? null, groupHeading: 'Present', mode: 'UNKNOWN', arrived: null, left: null,
    representsIds: line.bodyId ? [line.bodyId] : [],
    postIds: line.bodyId && line.post ? [postId(line.bodyId, line.post)] : [],
    presentsIds: line === roster[0] ? [`${id}/item-2`] : [],
    substituteForId: null,
  }));
  const items: ItemFact[] = [
    { ...passage('item-1', 'Welcome'), number: '1', position: 1, title: 'Welcome', kind: 'STANDING' },
    { ...passage('item-2', 'Road safety'), number: '2', position: 2, title: 'Road safety', kind: 'SUBSTANTIVE' },
  ];
  const paragraphFacts = paragraphs.map((words, index): ParagraphFact => ({
    ...passage(`item-2/para-${index + 1}`, words), itemId: `${id}/item-2`, number: `2.${index + 1}`, position: index + 1, text: words, heading: null,
  }));
  const statements = paragraphFacts.map((paragraph, index): StatementFact => ({
    ...passage(`item-2/para-${index + 1}/s1`, paragraph.quote), paragraphId: paragraph.id, position: index + 1, text: paragraph.text,
    speakerIds: [roster[0]!.id], spokenAsIds: [attendances[0]!.id],
  }));
  const decisions: DecisionFact[] = [{
    ...passage('decision-1', 'AGREED'), itemId: `${id}/item-2`, paragraphId: paragraphFacts[0]?.id ?? null, position: 1, text: 'AGREED', kind: 'AGREED', marked: true,
    movers: [], seconders: [], votes: null,
  }];
  const actions: ActionFact[] = paragraphFacts.slice(1, 2).map((paragraph): ActionFact => ({
    ...passage('action-1', paragraph.quote), itemId: `${id}/item-2`, paragraphId: paragraph.id, position: 1, reference: 'Action 1', text: paragraph.text,
    ownerText: 'The council', ownerIds: ['northfield-council'], recipientIds: [roster[0]!.id], dueText: 'June', dueFrom: '2020-06-01', dueTo: '2020-06-30', statedStatus: null,
  }));
  const mention = (part: string, quote: string, to: EntityFact, index: number): MentionFact => ({
    ...passage(`${part}/m${index + 1}`, quote), method: 'ALIAS', confidence: 0.9, surface: quote, kind: to.kind, paragraphId: paragraphFacts[0]?.id ?? null,
    attendanceId: null, entityId: to.id, judgement: 'ACCEPTED', candidates: [],
  });
  const topic = entity('road-safety', 'TOPIC', 'Road safety');
  return {
    meeting: {
      id, boardId, title: `Minutes of ${boardId}`, date, startTime, endTime: null, venue: 'Town Hall',
      previousDate: null, nextDate: '2020-04', nextTime: null, nextVenue: null, nextText: 'April',
    },
    document: { id: `${id}/document`, title: 'Minutes', mediaType: 'text/plain', sha256: createHash('sha256').update(text).digest('hex'), source: `${id}.txt`, text, readAt, understood: 1 },
    entities: [
      entity(boardId, 'BOARD', 'Northfield Safety Board', { abbreviation: 'NSB' }),
      entity('northfield-police', 'ORGANISATION', 'Northfield Police', { classification: 'POLICE' }),
      entity('northfield-council', 'ORGANISATION', 'Northfield Council', { classification: 'LOCAL_AUTHORITY' }),
      ...(roster.some(({ bodyId }) => bodyId === 'harbour-trust') ? [entity('harbour-trust', 'ORGANISATION', 'Harbour Trust')] : []),
      ...roster.map((line) => entity(line.id, 'PERSON', line.name)),
      topic,
      ...named,
    ],
    posts: attendances.flatMap(({ postIds, position, representsIds }) => postIds.map((post) => ({ id: post, title: position ?? '', bodyId: representsIds[0] ?? '' }))),
    attendances,
    items,
    paragraphs: paragraphFacts,
    statements,
    decisions,
    actions,
    mentions: [
      ...[topic, ...named].map((to, index) => mention('item-2/para-1', to === topic ? 'Road safety' : paragraphs[0]!, to, index)),
      {
        ...passage('attendance/m1', roster[0]!.name), surface: roster[0]!.name, kind: 'PERSON', paragraphId: null, attendanceId: attendances[0]!.id, entityId: null,
        judgement: 'UNSURE', candidates: [{ entityId: roster[0]!.id, score: 0.5, reason: 'the same surname' }],
      },
    ],
    about: [
      { passageId: `${id}/item-2`, topicId: topic.id, because: 'HEADING', words: 'Road safety' },
      ...paragraphFacts.map((paragraph) => ({ passageId: paragraph.id, topicId: topic.id, because: 'HEADING' as const, words: 'Road safety' })),
      ...actions.map((action) => ({ passageId: action.id, topicId: topic.id, because: 'PARAGRAPH' as const, words: action.quote })),
    ],
  };
}

function postId(bodyId: string, title: string): string {
  return `${bodyId}/${title.toLowerCase().replaceAll(' ', '-')}`;
}
