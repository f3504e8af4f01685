import type { PrintedAttendance, PrintedRole } from '../../reading/printed.js';
import { officeOf } from '../names/honorific.js';
import { fold } from '../words/fold.js';
import { Grouped } from '../words/grouped.js';
import { bodyName } from './body-name.js';

/** One role in the minutes: a post, a body, or a post in a body; as printed, the body without a bracketed abbreviation. */
export type Role = PrintedRole;

const chairing =
  /^(?:the |independent |acting |interim |temporary |meeting )*(?:chair|chairman|chairwoman|chairperson|co-chair|presiding officer|presiding|convener|convenor|cathaoirleach)$/;
const ofTerritory = /\b(?:mayor|provost|reeve|bailie)\b/;
const ofMember = /^(?:commissioner|director|governor|trustee|president)s?$/;
const territory = /\b(?:council|borough|city|town|county|district|parish|village|municipality)\b/i;

/** Whether a title says no more than that somebody chairs. */
export function isChairTitle(title: string): boolean {
  return chairing.test(fold(title).trim());
}

/**
 * The roles of somebody on the roster. A rank or office before the name is a post in the body that they are listed
 * for, where no other post is printed; a mayor's is one of a place, so that it never joins a body that is none.
 * Chairing this meeting is no role, nor is a title of mere members (`memberTitles`).
 */
export function rolesOf(attendance: PrintedAttendance, memberTitles: ReadonlySet<string>): Role[] {
  const printed = attendance.roles
    .map(({ post, organisation }) => ({ post, organisation: organisation === null ? null : bodyName(organisation).name }))
    .filter(({ post, organisation }) => organisation !== null || (post !== null && !(attendance.chair && isChairTitle(post))));
  const office = attendance.honorific === null ? null : officeOf(attendance.honorific);
  if (office === null || memberTitles.has(office) || printed.some(({ post }) => post !== null)) return printed;
  const [first, ...others] = printed;
  if (first === undefined) return [{ post: office, organisation: null }];
  if (ofTerritory.test(fold(office)) && !territory.test(first.organisation ?? ''))
    return [{ post: office, organisation: null }, ...printed];
  return [{ ...first, post: office }, ...others];
}

/** Titles that many on the roster carry and that say no more than that they are members: "Commissioner" on a commission. */
export function memberTitles(roster: readonly PrintedAttendance[]): Set<string> {
  const offices = new Grouped<string, PrintedAttendance>();
  for (const entry of roster) offices.add(officeOf(entry.honorific ?? '') ?? '', entry);
  return new Set(
    offices
      .all()
      .filter((entries) => entries.length > 2)
      .map((entries) => officeOf(entries[0]!.honorific ?? '') ?? '')
      .filter((office) => ofMember.test(fold(office))),
  );
}
