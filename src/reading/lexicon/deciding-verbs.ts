/** Verbs by which a meeting decides, as minutes print them, in lower case. */
export const decidingVerbs: ReadonlySet<string> = new Set([
  'agreed', 'approved', 'resolved', 'decided', 'adopted', 'ratified', 'endorsed', 'accepted', 'noted', 'confirmed', 'deferred',
  'rejected', 'refused', 'authorised', 'authorized', 'appointed', 'elected', 'supported', 'granted', 'recommended', 'voted', 'carried',
  'passed', 'declined', 'dismissed', 'postponed', 'withdrew', 'delegated', 'tabled', 'received', 're-elected', 'awarded',
]);
