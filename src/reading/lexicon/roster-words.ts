/** Words of group headings in a roster that say that those listed came, in lower case. */
export const presentWords: ReadonlySet<string> = new Set(['present', 'attendance', 'attending', 'attended', 'attendees', 'attendee', 'participants', 'participant', 'participating', 'attendants', 'roll', 'participation', 'joined', 'joining', 'there', 'register', 'rollcall', 'dialled', 'dialed']);

/** Words of group headings that say that those listed sent their apologies. */
export const apologyWords: ReadonlySet<string> = new Set(['apologies', 'apology', 'apologised', 'regrets', 'excused', 'leave']);

/** Words of group headings that say that those listed did not come. */
export const absentWords: ReadonlySet<string> = new Set(['absent', 'absentees', 'absences', 'absence', 'missing', 'nonattendance']);

/** Words that name members of the body that meets. */
export const memberWords: ReadonlySet<string> = new Set([
  'member', 'members', 'membership', 'board', 'committee', 'panel', 'councillors', 'councillor', 'cllrs', 'trustees', 'trustee', 'directors', 'commissioners', 'governors', 'voting', 'core', 'councilmembers',
  'councilors', 'supervisors', 'aldermen', 'selectmen', 'council', 'commission', 'tsc', 'executive', 'executives', 'cabinet', 'elected', 'quorum',
]);

/** Words that name staff and advisers. */
export const officerWords: ReadonlySet<string> = new Set([
  'officer', 'officers', 'staff', 'advisers', 'advisors', 'adviser', 'advisor', 'employees', 'administration', 'management', 'officials', 'consultants', 'professional', 'executives', 'department', 'counsel', 'employee', 'personnel', 'official',
]);

/** Words that name those who present something. */
export const presenterWords: ReadonlySet<string> = new Set(['presentations', 'presentation', 'presenters', 'presenter', 'presenting', 'speakers', 'speaker', 'presented']);

/** Words that name those who keep the record. */
export const secretariatWords: ReadonlySet<string> = new Set([
  'secretariat', 'clerk', 'clerks', 'scribe', 'scribes', 'minutes', 'minute', 'minutetaker', 'notetaker', 'notes', 'note', 'taker', 'secretary', 'recorder', 'recording', 'taken', 'scribing', 'rapporteur', 'recorded', 'recorders', 'stenographer', 'minuting',
]);

/** Words that name those who only watch. */
export const observerWords: ReadonlySet<string> = new Set([
  'observers', 'observer', 'guests', 'guest', 'visitors', 'visitor', 'public', 'press', 'media', 'audience', 'invitees', 'invited', 'community', 'residents', 'gallery', 'citizens', 'observing', 'watching',
]);

/** Words that name who leads the meeting. */
export const chairWords: ReadonlySet<string> = new Set(['chair', 'chairs', 'chairman', 'chairwoman', 'chairperson', 'chaired', 'cathaoirleach', 'presiding', 'presided', 'moderator', 'convener', 'convenor', 'facilitator', 'host']);

/** Words that may stand in a group heading beside those that say what it is. */
export const fillerWords: ReadonlySet<string> = new Set([
  'and', 'of', 'the', 'in', 'for', 'also', 'others', 'other', 'lead', 'supporting', 'support', 'senior', 'non', 'not', 'non-voting', 'from', 'by', 'at', 'were', 'was', 'those', 'following', 'list', 'name', 'names', 'meeting', 'city', 'town', 'county', 'parish',
  'school', 'district', 'village', 'borough', 'with', 'without', 'call', 'all', 'any', 'as', 'follows', 'full', 'ex-officio', 'ex', 'officio', 'external', 'internal', 'independent', 'lay', 'additional', 'permanent', 'ordinary', 'associate', 'co-opted', 'appointed',
  'remote', 'remotely', 'online', 'virtual', 'virtually', 'via', 'zoom', 'teams', 'telephone', 'phone', 'video', 'person', 'on', 'received', 'attend', 'able', 'unable', 'to', 'did', 'to', 'who', 'are', 'is', 'have', 'been', 'sent', 'given', 'only', 'part', 'partial',
  'representatives', 'representative', 'partner', 'partners', 'agency', 'agencies', 'ward', 'local', 'national', 'regional', 'group', 'team', 'unit', 'corporate', 'technical', 'working', 'steering', 'key', 'main', 'record', 'planning', 'zoning', 'part', 'sheet', 'room', 'site', 'item', 'items', 'agenda', 'individual', 'dial', 'call', 'conference', 'excluding', 'including', 'deputy', 'vice', 'acting', 'interim', 'approved', 'previously', 'visitors', 'announcement', 'trust', 'ccg', 'presiding',
]);
