import type { Known } from '../known.js';

/** What tells one meeting of a board from another. `startTime` is `HH:MM` or null. */
export interface MeetingPlace {
  boardId: string;
  date: string;
  startTime: string | null;
  sha256: string;
}

/** A meeting's id, and the other meeting of that board on that day that made it a second one. */
export interface MeetingId {
  id: string;
  besides: string | null;
}

/**
 * The id of a meeting: `northfield-2015-03-10`. The same file, or the same board, day and start time as a known meeting,
 * is that meeting again. A second meeting of the day gets its start time behind it, `~2` where it prints none.
 */
export function meetingId(place: MeetingPlace, known: Known): MeetingId {
  const sameDay = known.meetings.filter((meeting) => meeting.boardId === place.boardId && meeting.date === place.date);
  const again =
    sameDay.find((meeting) => meeting.sha256 === place.sha256) ?? sameDay.find((meeting) => meeting.startTime === place.startTime);
  if (again !== undefined) return { id: again.id, besides: null };
  const plain = `${place.boardId}-${place.date}`;
  const taken = new Set(known.meetings.map((meeting) => meeting.id));
  if (!taken.has(plain)) return { id: plain, besides: sameDay[0]?.id ?? null };
  return {
    id: firstFree(place.startTime === null ? plain : `${plain}-${place.startTime.replace(':', '')}`, taken),
    besides: sameDay[0]?.id ?? plain,
  };
}

function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wanted : `${wanted}~${count}`;
    if (!taken.has(id)) return id;
  }
}
