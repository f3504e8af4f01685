import type { DocumentFact, MeetingFact, MeetingFacts, PostFact } from '../facts.js';
import { postId } from '../ids/post-id.js';
import { actionFacts, decisionFacts, itemFacts, paragraphFacts, statementFacts } from './passage-facts.js';
import { attendanceFacts } from './attendance-facts.js';
import { FactWriter } from './fact-writer.js';
import type { Resolution } from './resolution.js';

/** The file that a text was read from. */
export interface MinutesSource {
  text: string;
  mediaType: string;
  sha256: string;
  title: string | null;
  /** The file's path as the user gave it, relative, with `/`. */
  source: string;
}

/** Everything that the minutes say, for the graph. `date` is a whole day. */
export function toFacts(
  resolution: Resolution,
  meetingId: string,
  boardId: string,
  date: string,
  source: MinutesSource,
  readAt: string,
): MeetingFacts {
  const writer = new FactWriter(resolution);
  const meeting = meetingFact(resolution, meetingId, boardId, date);
  resolution.cast.refer(boardId, resolution.printed.meeting.board?.text);
  const attendances = attendanceFacts(resolution, writer);
  const items = itemFacts(resolution, writer);
  const paragraphs = paragraphFacts(resolution, writer);
  const statements = statementFacts(resolution, writer, attendances);
  const decisions = decisionFacts(resolution, writer);
  const actions = actionFacts(resolution, writer);
  const posts = postFacts(resolution);
  const document: DocumentFact = {
    id: `${meetingId}/document`,
    title: source.title ?? meeting.title,
    mediaType: source.mediaType,
    sha256: source.sha256,
    source: source.source,
    text: source.text,
    readAt,
    understood: resolution.printed.coverage,
  };
  return {
    meeting,
    document,
    entities: resolution.cast.referred(),
    posts,
    attendances,
    items,
    paragraphs,
    statements,
    decisions,
    actions,
    mentions: writer.mentions,
    about: writer.about,
  };
}

function meetingFact({ printed: { meeting }, cast }: Resolution, id: string, boardId: string, date: string): MeetingFact {
  const { startTime, endTime, venue, previousMeeting, nextMeeting } = meeting;
  return {
    id,
    boardId,
    title: `${cast.get(boardId).name}, ${inWords(date)}`,
    date,
    startTime,
    endTime,
    venue,
    previousDate: previousMeeting?.date ?? null,
    nextDate: nextMeeting?.date ?? null,
    nextTime: nextMeeting?.time ?? null,
    nextVenue: nextMeeting?.venue ?? null,
    nextText: nextMeeting?.text ?? null,
  };
}

function inWords(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

function postFacts({ roster, cast }: Resolution): PostFact[] {
  const posts = new Map<string, PostFact>();
  for (const { person } of roster) {
    for (const { title, bodyId } of person.listed!.offices) {
      if (bodyId === null) continue;
      cast.refer(bodyId);
      posts.set(postId(bodyId, title), posts.get(postId(bodyId, title)) ?? { id: postId(bodyId, title), title, bodyId });
    }
  }
  return [...posts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
