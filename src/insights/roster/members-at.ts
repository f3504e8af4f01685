/** One person on the attendance list of one meeting. */
export interface Listed {
  person: string;
  meeting: string;
  attendance: string;
}

/** How well the lists around a date show that somebody was of the board on it. */
export enum MemberBasis {
  THAT_DAY = 'THAT_DAY',
  BEFORE_AND_AFTER = 'BEFORE_AND_AFTER',
  BEFORE = 'BEFORE',
  AFTER = 'AFTER',
}

/** A person around a date, with the lines of the lists before (that day's included) and after it. */
export interface MemberAt {
  person: string;
  basis: MemberBasis;
  before: string | null;
  after: string | null;
}

/** The meetings around a date: the latest up to it and the earliest behind it. */
export interface Around {
  before: string | null;
  after: string | null;
  /** Whether the one before was held on the very date: then its list alone counts. */
  isThatDay: boolean;
}

/** Who was of a board, as the attendance lists around a date show: those listed before in the order of that list, then the others. */
export function membersAt(listed: readonly Listed[], { before, after, isThatDay }: Around): MemberAt[] {
  const lineOf = (person: string, meeting: string | null): string | null =>
    listed.find((line) => line.person === person && line.meeting === meeting)?.attendance ?? null;
  const people = [...new Set(listed.map(({ person }) => person))];
  const members = people.map((person) => ({ person, before: lineOf(person, before), after: lineOf(person, after) }));
  if (isThatDay) return members.filter((member) => member.before !== null).map((member) => ({ ...member, basis: MemberBasis.THAT_DAY }));
  return members.map((member) => ({ ...member, basis: basisOf(member) }));
}

function basisOf({ before, after }: { before: string | null; after: string | null }): MemberBasis {
  if (before !== null && after !== null) return MemberBasis.BEFORE_AND_AFTER;
  return before === null ? MemberBasis.AFTER : MemberBasis.BEFORE;
}
