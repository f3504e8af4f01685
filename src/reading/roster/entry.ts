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
  arrived: string | null;
  left: string | null;
  groupHeading: string | null;
  whole: Mended;
}
