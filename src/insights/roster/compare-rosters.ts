/** One person on the attendance list of one meeting. */
export interface RosterLine {
  person: string;
  /** Id of the line. */
  attendance: string;
  capacity: string;
  /** Ids of the bodies spoken for, sorted; empty where none is printed. */
  organisations: string[];
  /** Ids of the posts held, sorted; empty where none is printed. */
  posts: string[];
}

/** A person on both lists. */
export interface Both {
  person: string;
  earlier: RosterLine;
  later: RosterLine;
}

/** What differs between two attendance lists of one board. */
export interface RosterDifference {
  stayed: Both[];
  left: RosterLine[];
  joined: RosterLine[];
  changedPost: Both[];
  changedOrganisation: Both[];
  changedCapacity: Both[];
}

/** Compares two lists, in the order of the first, newcomers in that of the second. What one list leaves blank is no change. */
export function compareRosters(first: readonly RosterLine[], second: readonly RosterLine[]): RosterDifference {
  const inSecond = new Map(second.map((line) => [line.person, line]));
  const inFirst = new Set(first.map(({ person }) => person));
  const stayed = first.flatMap((earlier) => {
    const later = inSecond.get(earlier.person);
    return later ? [{ person: earlier.person, earlier, later }] : [];
  });
  return {
    stayed,
    left: first.filter(({ person }) => !inSecond.has(person)),
    joined: second.filter(({ person }) => !inFirst.has(person)),
    changedPost: stayed.filter(({ earlier, later }) => differ(earlier.posts, later.posts)),
    changedOrganisation: stayed.filter(({ earlier, later }) => differ(earlier.organisations, later.organisations)),
    changedCapacity: stayed.filter(({ earlier, later }) => differ(capacity(earlier), capacity(later))),
  };
}

function differ(earlier: readonly string[], later: readonly string[]): boolean {
  return earlier.length > 0 && later.length > 0 && earlier.join('\n') !== later.join('\n');
}

function capacity(line: RosterLine): string[] {
  return line.capacity === 'UNSPECIFIED' ? [] : [line.capacity];
}
