import type { PrintedAttendance } from '../../reading/printed.js';
import { initialForms } from '../names/initials.js';
import { personName, type PersonName } from '../names/person-name.js';
import type { BodyDirectory } from './body-directory.js';
import type { PostTitles } from './post-titles.js';
import { rolesOf, type Role } from './roles.js';

/** A post that somebody on the roster holds. `bodyId` is null where neither the text nor the authority names the body. */
export interface Office {
  printed: string;
  title: string;
  bodyId: string | null;
}

/** Somebody on the roster, before it is known who they are in other meetings. */
export interface Listed {
  printed: PrintedAttendance;
  name: PersonName;
  roles: Role[];
  /** Ids of the bodies of `roles`, one for each, null for a role without. */
  roleBodyIds: (string | null)[];
  offices: Office[];
  /** Ids of the bodies spoken for, in the order printed. */
  bodyIds: string[];
  /** Every form that the minutes may use as this person's initials, in capitals. */
  initials: ReadonlySet<string>;
}

/** The forms that minutes may use as somebody's initials: those printed in the roster, else those that the name gives. */
export function initialsOf(attendance: PrintedAttendance): ReadonlySet<string> {
  if (attendance.initials !== null) return new Set([attendance.initials.replace(/[^\p{L}]/gu, '').toUpperCase()]);
  return initialForms(personName(attendance.name));
}

/** The people of the roster with their posts and bodies. */
export function listRoster(roster: readonly PrintedAttendance[], bodies: BodyDirectory, titles: PostTitles): Listed[] {
  const listed = roster.map((printed) => {
    const roles = rolesOf(printed, roster);
    const organisations = roles.map(({ organisation }) => (organisation === null ? null : bodies.idOf(organisation)));
    return { printed, roles, organisations };
  });
  const present = new Set(listed.flatMap(({ organisations }) => organisations).filter((id) => id !== null));
  return listed.map(({ printed, roles, organisations }) => ({
    printed,
    name: personName(printed.name),
    roles,
    roleBodyIds: organisations,
    offices: roles.flatMap(({ post }, index) => (post === null ? [] : [officeIn(post, organisations[index] ?? titles.bodyOf(post, present), titles)])),
    bodyIds: [...new Set(organisations.filter((id) => id !== null))],
    initials: initialsOf(printed),
  }));
}

function officeIn(printed: string, bodyId: string | null, titles: PostTitles): Office {
  return { printed, title: titles.title(printed, bodyId), bodyId };
}
