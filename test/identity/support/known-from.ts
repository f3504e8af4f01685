import type { MeetingFacts } from '../../../src/identity/facts.js';
import type { Known } from '../../../src/identity/known.js';

/** What the graph would hold of some meetings, as far as names go. */
export function knownFrom(all: readonly MeetingFacts[]): Known {
  const entities = new Map<string, Known['entities'][number]>();
  for (const { entities: facts, meeting } of all) {
    for (const { id, kind, name, printedForms, abbreviation } of facts) {
      const before = entities.get(id);
      entities.set(id, {
        id,
        kind,
        name,
        printedForms: [...new Set([...(before?.printedForms ?? []), ...printedForms])],
        abbreviation,
        formerIds: [],
        boardIds: [...new Set([...(before?.boardIds ?? []), meeting.boardId])],
      });
    }
  }
  const titles = new Map(all.flatMap(({ posts }) => posts.map(({ id, title }) => [id, title] as const)));
  return {
    entities: [...entities.values()],
    attendances: all.flatMap(({ meeting, attendances }) =>
      attendances.map(({ personId, printedName, representsIds, postIds }) => ({
        personId,
        printedName,
        meetingId: meeting.id,
        boardId: meeting.boardId,
        date: meeting.date,
        bodyIds: representsIds,
        postTitles: postIds.map((id) => titles.get(id)!),
      })),
    ),
    meetings: all.map(({ meeting, document }) => ({
      id: meeting.id,
      boardId: meeting.boardId,
      date: meeting.date,
      startTime: meeting.startTime,
      sha256: document.sha256,
    })),
  };
}
