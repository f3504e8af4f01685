/** Words that may stand between the start of a sentence, its subject and its verb without changing who speaks. In lower case. */
export const leadingAdverbs: ReadonlySet<string> = new Set([
  'firstly', 'secondly', 'thirdly', 'finally', 'lastly', 'first', 'second', 'third', 'then', 'next', 'however', 'nevertheless',
  'nonetheless', 'therefore', 'thus', 'so', 'also', 'further', 'furthermore', 'moreover', 'additionally', 'again', 'later',
  'subsequently', 'meanwhile', 'overall', 'generally', 'similarly', 'likewise', 'equally', 'briefly', 'in', 'addition', 'and', 'but',
  'yet', 'still', 'consequently', 'accordingly', 'warmly', 'strongly', 'particularly', 'especially', 'specifically', 'simply', 'clearly',
  'previously', 'recently', 'already', 'now', 'only', 'just', 'both', 'all', 'jointly', 'formally', 'kindly', 'duly', 'always',
  'repeatedly', 'once', 'more', 'too', 'respectively', 'quickly', 'gently', 'firmly', 'openly', 'rightly', 'initially', 'originally',
  'eventually', 'separately', 'verbally', 'virtually', 'once more', 'well', 'instead', 'otherwise', 'conversely', 'personally',
]);
