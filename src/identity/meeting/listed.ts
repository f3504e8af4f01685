import type { PrintedAttendance } from '../../reading/printed.js';
import { initialForms } from '../names/initials.js';
import { personName, type PersonName } from '../names/person-name.js';
import { fullerNames } from './fuller-names.js';
import type { BodyDirectory } from './body-directory.js';
import type { PostTitles } from './post-titles.js';
import { memberTitles, rolesOf, type Role } from './roles.js';

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
export function initialsOf(attendance: PrintedAttendance, name: PersonName = personName(attendance.name)): ReadonlySet<string> {
  if (attendance.initials !== null) return new Set([attendance.initials.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()]);
  return initialForms(name);
}

/** The people of the roster with their posts and bodies, and their names as full as the texts have them. */
export function listRoster(
  roster: readonly PrintedAttendance[],
  texts: readonly string[],
  bodies: BodyDirectory,
  titles: PostTitles,
): Listed[] {
  const members = memberTitles(roster);
  const listed = roster.map((printed) => {
    const roles = rolesOf(printed, members);
    const organisations = roles.map(({ organisation }) => (organisation === null ? null : bodies.idOf(organisation)));
    return { printed, roles, organisations };
  });
  const present = new Set(listed.flatMap(({ organisations }) => organisations).filter((id) => id !== null));
  const names = fullerNames(
    roster.map(({ name }) => personName(name)),
    texts,
  );
  return listed.map(({ printed, roles, organisations }, index) => ({
    printed,
    name: names[index]!,
    roles,
    roleBodyIds: organisations,
    offices: roles.flatMap(({ post }, place) =>
      post === null ? [] : [officeIn(post, organisations[place] ?? titles.bodyOf(post, present), titles)],
    ),
    bodyIds: [...new Set(organisations.filter((id) => id !== null))],
    initials: initialsOf(printed, names[index]),
  }));
}

function officeIn(printed: string, bodyId: string | null, titles: PostTitles): Office {
  return { printed, title: titles.title(printed, bodyId), bodyId };
}
