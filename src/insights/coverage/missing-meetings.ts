/** A meeting of one board as its minutes date it, and those around it as it announces them (ISO dates, months or years). */
export interface DatedMeeting {
  id: string;
  date: string;
  previousDate: string | null;
  nextDate: string | null;
}

/** A meeting that was announced, and of which no minutes were read. */
export interface MissingMeeting {
  date: string;
  /** Id of the earliest meeting that announces it. */
  announcedIn: string;
}

/**
 * The meetings that a board's minutes announce and that were not read, by date.
 * @param meetings all that were read, in order of time. Where the next one calls this the one before it, none is missing between them,
 * whatever date was announced.
 */
export function missingMeetings(meetings: readonly DatedMeeting[]): MissingMeeting[] {
  const missing = new Map<string, MissingMeeting>();
  const note = (date: string | null, announcedIn: string): void => {
    if (date === null || meetings.some((meeting) => meeting.date.startsWith(date)) || missing.has(date)) return;
    missing.set(date, { date, announcedIn });
  };
  meetings.forEach((meeting, index) => {
    const following = meetings[index + 1];
    const wasMoved = following !== undefined && following.previousDate !== null && meeting.date.startsWith(following.previousDate);
    note(meeting.previousDate, meeting.id);
    if (!wasMoved) note(meeting.nextDate, meeting.id);
  });
  return [...missing.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}
