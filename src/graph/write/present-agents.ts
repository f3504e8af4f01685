import type { MeetingFacts } from '../../identity/facts.js';

/** Ids of the people who were present, and of the bodies that somebody present spoke for, sorted. Apologies do not count. */
export function presentAgents(facts: MeetingFacts): string[] {
  const present = facts.attendances.filter(({ status }) => status === 'PRESENT');
  return [...new Set(present.flatMap(({ personId, representsIds }) => [personId, ...representsIds]))].sort();
}
