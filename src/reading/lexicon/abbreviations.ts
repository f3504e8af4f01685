/** Abbreviations whose full stop ends no sentence, in lower case without the stop. */
export const abbreviations: ReadonlySet<string> = new Set([
  'no', 'nos', 'dr', 'mr', 'mrs', 'ms', 'messrs', 'mx', 'prof', 'rev', 'revd', 'fr', 'cllr', 'cllrs', 'clr', 'cr', 'crs', 'ald', 'hon',
  'rt', 'st', 'sr', 'jr', 'gen', 'col', 'lt', 'capt', 'sgt', 'insp', 'supt', 'det', 'ch', 'cmdr', 'comm', 'gov', 'sen', 'rep', 'pres',
  'clk', 'chr', 'chm', 'comr', 'commr', 'supv', 'dir', 'mgr', 'treas', 'secy', 'atty', 'asst', 'dept', 'dep', 'vs', 'cf', 'viz', 'approx', 'est', 'fig', 'figs', 'para', 'paras', 'p', 'pp', 'vol', 'ref', 'refs', 'art',
  'sec', 'ext', 'tel', 'e.g', 'i.e', 'eg', 'ie', 'al', 'inc', 'ltd', 'plc', 'corp', 'co', 'bros', 'u.s', 'u.k', 'ave', 'blvd', 'rd',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur',
  'thurs', 'fri', 'sat', 'sun', 'min', 'mins', 'max', 'misc', 'incl', 'excl', 'resp', 'temp', 'subs', 'cttee', 'govt', 'mgr', 'ed',
  'eds', 'ste', 'mt', 'ft',
]);
