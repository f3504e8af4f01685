/** Titles of posts that are complete in themselves: what follows them names a body. In lower case. */
export const wholePosts: ReadonlySet<string> = new Set([
  'ceo', 'gm', 'agm', 'dgm', 'coo', 'cfo', 'cio', 'cto', 'cmo', 'chief executive', 'deputy chief executive', 'assistant chief executive',
  'interim chief executive', 'acting chief executive', 'joint chief executive', 'chief executive officer', 'chief operating officer',
  'chief financial officer', 'chief finance officer', 'chief information officer', 'chief technology officer', 'chief medical officer',
  'chief nursing officer', 'chief nurse', 'chief officer', 'deputy chief officer', 'accountable officer', 'managing director',
  'executive director', 'deputy executive director', 'chair', 'chairman', 'chairwoman', 'chairperson', 'co-chair', 'vice chair',
  'vice-chair', 'deputy chair', 'independent chair', 'leader', 'deputy leader', 'mayor', 'deputy mayor', 'president', 'vice president',
  'clerk', 'parish clerk', 'town clerk', 'borough commander', 'borough director', 'commissioner', 'deputy commissioner',
  'assistant commissioner', 'deputy assistant commissioner', 'commander', 'chief constable', 'deputy chief constable',
  'assistant chief constable', 'chief superintendent', 'superintendent', 'chief inspector', 'inspector', 'chief crown prosecutor',
  'deputy chief crown prosecutor', 'district crown prosecutor', 'lead member', 'cabinet member', 'portfolio holder', 'director',
  'deputy director', 'assistant director', 'regional director', 'headteacher', 'head teacher', 'principal', 'secretary', 'treasurer',
  'trustee', 'governor', 'representative', 'rep', 'observer', 'chief fire officer', 'police and crime commissioner',
  'deputy police and crime commissioner', 'pcc', 'director general', 'deputy director general', 'member', 'councillor',
  'senior responsible officer', 'county manager', 'city manager', 'general manager', 'general counsel', 'general secretary',
]);
