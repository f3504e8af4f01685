/** Texts that a careless expression would take quadratic time on, each made to a given length. */
export const hostileTexts: Record<string, (length: number) => string> = {
  'one long line of words': (length) => repeated('the board considered the plan and ', length),
  'one long line without a space': (length) => repeated('a', length),
  'thousands of tabs': (length) => `Present:\n${repeated('\t', length)}`,
  'open brackets': (length) => `Present: Ann Lee ${repeated('(', length)}`,
  'brackets within brackets': (length) => repeated('(a ', length / 2) + repeated(')', length / 2),
  'actions without end': (length) => `1. Roads\n${repeated('Action: ', length)}`,
  'an action a line': (length) => `1. Roads\n${repeated('Action: AL to do it by May\n', length)}`,
  'numbers a line': (length) => repeated('1.1\n', length),
  'item headings': (length) => repeated('ITEM 4 – Roads\n', length),
  'names in a row': (length) => `Present: ${repeated('Ann Lee, ', length)}`,
  'names and organisations': (length) => `Present:\n${repeated('Ann Lee (Northfield Council) and ', length)}`,
  'titles without a name': (length) => `Apologies: ${repeated('Cllr Mr Dr ', length)}`,
  'a roster of tabs': (length) => `Present\n${repeated('Ann Lee\tDirector\tNorthfield Council\n', length)}`,
  'stars and signs of markup': (length) => repeated('**_#|', length),
  'rows of a table': (length) => repeated('| a | b | c |\n', length),
  'blank lines': (length) => `1. Roads\n${repeated(' \n', length)}`,
  'sentences of saying': (length) => `1. Roads\n1.1 ${repeated('AL said it was so. ', length)}`,
  'dates and times': (length) => repeated('12 May 2015 3:30 ', length),
  'dots and dashes': (length) => repeated('. - – ', length),
  'quotes left open': (length) => repeated('"\'', length),
};

function repeated(part: string, length: number): string {
  return part.repeat(Math.max(1, Math.floor(length / part.length)));
}
