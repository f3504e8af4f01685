/** Words that stand where a name could and are none, in lower case. */
export const notNames: ReadonlySet<string> = new Set([
  'apologies', 'apology', 'present', 'absent', 'attendance', 'attendees', 'none', 'nil', 'vacant', 'vacancy', 'tbc', 'tba', 'n/a', 'na', 'all', 'no', 'not', 'yes', 'item', 'items', 'agenda', 'minutes',
  'page', 'the', 'a', 'an', 'this', 'that', 'there', 'and', 'or', 'in', 'on', 'at', 'for', 'from', 'with', 'by', 'of', 'to', 'also', 'other', 'others', 'quorum', 'various', 'several', 'two', 'three',
  'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'one', 'motion', 'vote', 'votes', 'ayes', 'noes', 'nays', 'aye', 'nay', 'roll', 'call', 'date', 'time', 'venue', 'location', 'place', 'monday', 'tuesday',
  'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'july', 'september', 'october', 'november', 'december', 'welcome', 'introductions', 'introduction', 'declarations',
  'matters', 'arising', 'any', 'next', 'chair', 'board', 'name', 'names', 'organisation', 'organization', 'role', 'title', 'position', 'initials', 'representing', 'guests', 'observers', 'visitors', 'zoom', 'teams',
  'via', 'remote', 'remotely', 'online', 'virtual', 'please', 'note', 'notes', 'action', 'actions', 'decision', 'discussion', 'update', 'report', 'following', 'were', 'was', 'his', 'her', 'their', 'he', 'she',
  'they', 'we', 'it', 'open', 'closed', 'regular', 'special', 'ordinary', 'annual', 'extraordinary', 'hall', 'room', 'building', 'street', 'road', 'floor', 'hereinafter', 'using', 'ngā', 'nga', 'recording', 'meeting', 'approved', 'draft', 'confirmed',
  'unconfirmed', 'signed', 'total', 'number', 'copy', 'copies', 'circulation', 'distribution', 'cc', 'purpose', 'subject', 'topic', 'topics', 'session', 'hearing', 'absence', 'regrets', 'excused', 'proxy', 'proxies',
]);
