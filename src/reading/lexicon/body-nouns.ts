/** Nouns that name a body which holds meetings, in lower case. */
export const bodyNouns: ReadonlySet<string> = new Set([
  'board', 'council', 'committee', 'subcommittee', 'sub-committee', 'group', 'subgroup', 'sub-group', 'panel', 'partnership', 'forum',
  'commission', 'authority', 'assembly', 'cabinet', 'executive', 'trust', 'taskforce', 'task force', 'working party', 'working group',
  'cttee', 'consortium', 'alliance', 'association', 'federation', 'society', 'foundation', 'network', 'union', 'congress', 'senate',
  'court', 'governing body', 'team', 'steering', 'tsc', 'wg', 'tc', 'cg', 'tf', 'sig', 'trustees', 'directors', 'governors', 'selectmen', 'selectboard',
  'supervisors', 'commissioners', 'meeting', 'vestry', 'club', 'collective', 'cooperative', 'co-operative', 'institute', 'delegation',
  'council meeting', 'tribunal', 'bureau', 'agency', 'corporation', 'company', 'college', 'academy',
]);
