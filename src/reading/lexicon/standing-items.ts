/** Words that begin or make up the title of a standing item: what most boards do at most meetings. In lower case. */
export const standingTitles: readonly string[] = [
  'welcome', 'welcomes', 'introduction', 'introductions', 'opening', 'opening remarks', 'opening of meeting', 'call to order', 'meeting called to order',
  'roll call', 'attendance', 'apologies', 'apology', 'present', 'quorum', 'pledge of allegiance', 'invocation', 'opening prayer', 'prayer', 'karakia',
  'acknowledgement of country', 'acknowledgment of country', 'land acknowledgement', 'moment of silence', 'flag salute', 'salute to the flag',
  'declaration of interest', 'declarations of interest', 'declarations', 'disclosure of interest', 'disclosures of interest', 'conflict of interest',
  'conflicts of interest', 'register of interests', 'interests', 'dispensations', 'leave of absence', 'membership', 'election of chair', 'election of chairman',
  'approval of agenda', 'adoption of agenda', 'approval of the agenda', 'adoption of the agenda', 'agenda', 'changes to the agenda', 'agenda review',
  'amendments to the agenda', 'additions to the agenda', 'minutes', 'approval of minutes', 'approval of the minutes', 'confirmation of minutes',
  'confirmation of the minutes', 'adoption of minutes', 'previous minutes', 'minutes of', 'minutes of last meeting', 'minutes of the last meeting', 'acceptance of minutes',
  'reading of minutes', 'minutes from', 'minute of', 'matters arising', 'actions arising', 'actions from', 'action log', 'action points', 'review of actions',
  'action tracker', 'outstanding actions', 'business arising', 'actions', 'adjournment', 'adjourn', 'closing', 'closing remarks', 'close', 'close of meeting', 'closure',
  'meeting close', 'meeting closure', 'date of next meeting', 'dates of next meeting', 'date and time of next meeting', 'next meeting', 'next meetings', 'future meetings',
  'dates of future meetings', 'date of next', 'time of next meeting', 'chair\'s announcements', 'chairman\'s announcements', 'announcements', 'scribe', 'scribe selection',
  'administrivia', 'agenda bashing', 'housekeeping', 'emergency evacuation procedure', 'exclusion of the press and public', 'exclusion of press and public',
];

/** Titles of the item for what is not on the agenda, in lower case. */
export const otherBusinessTitles: readonly string[] = [
  'any other business', 'aob', 'a.o.b', 'other business', 'any other', 'other matters', 'any urgent business', 'urgent business', 'other urgent business',
  'items of urgent business', 'urgent items', 'late items', 'general business', 'other items', 'new business from the floor', 'miscellaneous', 'items not on the agenda',
];

/** Words that make a line without a number likely to be the title of an item, in lower case. */
export const itemWords: ReadonlySet<string> = new Set([
  'report', 'reports', 'update', 'updates', 'business', 'hearing', 'hearings', 'comment', 'comments', 'calendar', 'agenda', 'consent', 'session', 'budget', 'plan',
  'strategy', 'review', 'policy', 'minutes', 'announcements', 'correspondence', 'communications', 'presentation', 'presentations', 'proclamations', 'ordinance', 'ordinances',
  'resolution', 'resolutions', 'finance', 'financial', 'accounts', 'payments', 'planning', 'applications', 'application', 'proposal', 'discussion', 'election', 'appointment',
  'appointments', 'recommendations', 'motion', 'motions', 'notices', 'questions', 'petitions', 'deputations', 'adjournment', 'roll', 'call', 'pledge', 'apologies', 'welcome',
  'introductions', 'matters', 'arising', 'closing', 'next', 'meeting', 'other', 'treasurer', 'committee', 'participation', 'forum', 'items', 'old', 'new', 'unfinished',
  'issues', 'programme', 'program', 'project', 'performance', 'risk', 'register', 'terms', 'reference', 'declarations', 'interest', 'workplan', 'forward', 'release', 'roadmap',
]);
