/** Words that mark a phrase as the name of an organisation and not of a person, in lower case. */
export const organisationWords: ReadonlySet<string> = new Set([
  'council', 'councils', 'borough', 'city', 'county', 'district', 'parish', 'town', 'board', 'committee', 'commission', 'authority',
  'trust', 'nhs', 'hospital', 'hospitals', 'university', 'college', 'school', 'academy', 'police', 'constabulary', 'service', 'services',
  'probation', 'fire', 'ambulance', 'rescue', 'department', 'dept', 'ministry', 'office', 'agency', 'association', 'federation', 'union',
  'society', 'foundation', 'institute', 'centre', 'center', 'group', 'partnership', 'partners', 'forum', 'network', 'alliance',
  'company', 'ltd', 'limited', 'plc', 'inc', 'llc', 'corp', 'corporation', 'consulting', 'consultants', 'consultancy', 'associates',
  'solutions', 'systems', 'bank', 'church', 'diocese', 'housing', 'homes', 'health', 'healthcare', 'healthwatch', 'care', 'ccg', 'icb',
  'icp', 'court', 'courts', 'prosecution', 'chamber', 'commerce', 'industries', 'international', 'national', 'royal', 'community',
  'communities', 'voluntary', 'charity', 'club', 'library', 'museum', 'press', 'media', 'news', 'gazette', 'herald', 'times', 'team',
  'division', 'directorate', 'branch', 'unit', 'section', 'bureau', 'government', 'govt', 'parliament', 'senate', 'congress', 'project',
  'programme', 'program', 'labs', 'software', 'technologies', 'technology', 'research', 'laboratory', 'laboratories', 'development',
  'engineering', 'energy', 'water', 'transport', 'highways', 'railway', 'rail', 'airport', 'port', 'harbour', 'estates', 'facilities',
  'finance', 'legal', 'hr', 'it', 'communications', 'planning', 'operations', 'public', 'members', 'member', 'residents', 'resident',
  'staff', 'students', 'ward', 'region', 'regional', 'area', 'global', 'england', 'scotland', 'wales', 'ireland', 'britain', 'lb', 'rb',
  'mbc', 'dc', 'cc', 'bc', 'ltd.', 'secretariat', 'cabinet', 'treasury', 'embassy', 'youth', 'justice', 'justices', 'offender',
  'offenders', 'prison', 'prisons', 'environment', 'education', 'sport', 'arts', 'culture', 'tourism', 'age', 'mind', 'relate',
  'citizens', 'advice', 'shelter', 'rotary', 'lions', 'wi', 'allotments', 'garden', 'gardens',
]);
