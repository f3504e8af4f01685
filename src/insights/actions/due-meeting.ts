/** A meeting that was read, and those around it as it announces them (ISO dates, months or years). */
export interface ReadMeeting {
  id: string;
  board: string;
  date: string;
  previousDate: string | null;
  nextDate: string | null;
}

/** The meeting at which an action was due: one that was read, or one that was only announced for a date; null where nothing tells. */
export type DueMeeting = { read: ReadMeeting } | { announced: string } | null;

/**
 * The meeting at which an action was due: the next one after it was laid, or the first on or behind its last due day.
 * @param meetings those of the board that were read, in order of time.
 */
export function dueMeeting(laidAt: string, dueTo: string | null, meetings: readonly ReadMeeting[]): DueMeeting {
  let at = meetings.findIndex(({ id }) => id === laidAt);
  for (;;) {
    const due = meetingAfter(meetings, at);
    if (due === null || 'announced' in due || dueTo === null || due.read.date >= dueTo) return due;
    at += 1;
  }
}

/* The next one that was read is the next one held, unless dates in the minutes show another between the two. */
function meetingAfter(meetings: readonly ReadMeeting[], at: number): DueMeeting {
  const here = meetings[at];
  if (!here) return null;
  const next = meetings[at + 1];
  const announced = here.nextDate === null ? null : { announced: here.nextDate };
  if (!next) return announced;
  if (next.previousDate !== null) return here.date.startsWith(next.previousDate) ? { read: next } : announced ?? { announced: next.previousDate };
  return announced === null || next.date.startsWith(announced.announced) ? { read: next } : announced;
}
