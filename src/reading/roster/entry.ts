import type { Mended } from '../mended.js';
import type { Capacity, Mode, PrintedRole, Status } from '../printed.js';

/** One person of the roster as read, with text that still knows its place. */
export interface RosterEntry {
  name: Mended;
  honorific: string | null;
  postNominal: string | null;
  initials: string | null;
  status: Status;
  capacity: Capacity;
  chair: boolean;
  mode: Mode;
  roles: PrintedRole[];
  presents: string[];
  substituteFor: string | null;
  /** Who is there in this person's place, as printed beside the name. */
  substitutedBy: string | null;
  arrived: string | null;
  left: string | null;
  groupHeading: string | null;
  /** The group's heading itself says who was present or missing. */
  firm: boolean;
  whole: Mended;
}
