/** Nouns that end the name of a board, in lower case. */
const boardHeads: ReadonlySet<string> = new Set([
  'board', 'group', 'panel', 'partnership', 'committee', 'subcommittee', 'subgroup', 'subpanel',
]);

/** Nouns that end the name of another body, in lower case. */
const organisationHeads: ReadonlySet<string> = new Set([
  'council', 'authority', 'service', 'trust', 'agency', 'association', 'commission', 'office', 'department', 'ministry',
  'university', 'college', 'hospital', 'foundation', 'federation', 'society', 'institute', 'alliance', 'consortium', 'network',
  'union', 'forum', 'taskforce', 'company', 'ltd', 'limited', 'plc', 'inc', 'llc', 'corporation', 'constabulary', 'league',
  'bureau', 'parliament', 'assembly', 'senate', 'ombudsman', 'inspectorate', 'secretariat', 'directorate', 'chamber', 'charity',
  'club', 'police',
]);

/** Nouns that begin the name of a body and go on with "of" or "for": "Ministry of Roads". */
export const leadingHeads: ReadonlySet<string> = new Set([
  'ministry', 'department', 'office', 'university', 'institute', 'association', 'federation', 'society', 'college', 'council',
  'chamber', 'commission', 'league', 'union',
]);

/** Words that make no name of their own before the noun: "Local Authority" is no body, "Ferry Authority" is one. */
export const genericQualifiers: ReadonlySet<string> = new Set([
  'local', 'other', 'partner', 'partners', 'neighbouring', 'neighboring', 'new', 'the', 'a', 'an', 'each', 'every', 'any', 'all',
  'our', 'this', 'that', 'these', 'those', 'full', 'whole', 'relevant', 'respective', 'such', 'public', 'statutory', 'voluntary',
  'member', 'main', 'old', 'same', 'another', 'some', 'both', 'its', 'their', 'his', 'her', 'your', 'my', 'no', 'unitary', 'upper',
  'lower', 'tier', 'british', 'english', 'host', 'lead', 'parent', 'entire', 'draft', 'final', 'proposed', 'joint', 'however',
  'following', 'parish', 'town', 'city', 'county', 'district', 'borough', 'village',
]);

/** Words that name a sort of body and none in particular: a name of nothing else means another body on every board. */
const commonWords: ReadonlySet<string> = new Set([
  ...boardHeads, ...organisationHeads, ...genericQualifiers, 'of', 'for', 'and', 'in', 'to', 'finance', 'planning', 'audit',
  'executive', 'scrutiny', 'overview', 'standards', 'licensing', 'health', 'fire', 'ambulance', 'probation', 'housing', 'quality',
  'risk', 'governance', 'resources', 'personnel', 'staffing', 'steering', 'working', 'management', 'advisory', 'strategic',
  'operational', 'delivery', 'community', 'safety', 'town', 'parish', 'city', 'county', 'district', 'borough', 'village',
  'directors', 'trustees', 'governors', 'members', 'staff', 'legal', 'human', 'it', 'hr', 'communications', 'policy', 'programme',
  'project', 'remuneration', 'nominations', 'general', 'purposes', 'environment', 'education', 'children', 'adults', 'social',
  'care', 'and', 'sub', 'task', 'crime', 'youth', 'justice', 'rescue', 'commissioning', 'performance', 'transport', 'highways',
  'services', 'councils', 'clerk', 'nhs', 'education', 'economy', 'place', 'people', 'culture', 'leisure', 'regulatory',
  'constitution', 'cabinet', 'team', 'unit',
]);

/** Whether the word may end the name of a body. */
export function isBodyHead(key: string): boolean {
  return boardHeads.has(key) || organisationHeads.has(key);
}

/** Whether a body of that name is a board: it is named board, group, panel, partnership or committee. */
export function isBoardName(name: string): boolean {
  const words = name.toLowerCase().replace(/sub-/g, 'sub').split(/[^\p{L}]+/u).filter((word) => word !== '');
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  return boardHeads.has(words.at(-1) ?? '') || (of > 0 && boardHeads.has(words[of - 1]!));
}

/** Whether a name tells a body from those of other boards: it has a word beside the sorts of bodies. A lone abbreviation does not. */
export function isDistinctName(name: string): boolean {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(words[0]!)) return false;
  return words.some((word) => !commonWords.has(word.toLowerCase()));
}
