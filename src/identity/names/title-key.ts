import { tokenise } from '../words/tokens.js';

/** Short forms of ranks and offices, in lower case. */
const inFull: ReadonlyMap<string, string> = new Map([
  ['insp', 'inspector'], ['supt', 'superintendent'], ['sgt', 'sergeant'], ['det', 'detective'], ['ch', 'chief'],
  ['cmdr', 'commander'], ['dep', 'deputy'], ['asst', 'assistant'], ['dir', 'director'], ['sec', 'secretary'],
  ['treas', 'treasurer'], ['pres', 'president'], ['cllr', 'councillor'], ['clr', 'councillor'], ['prof', 'professor'],
  ['capt', 'captain'], ['lt', 'lieutenant'], ['col', 'colonel'], ['maj', 'major'], ['rep', 'representative'], ['mgr', 'manager'],
  ['comm', 'commissioner'], ['cdr', 'commander'], ['con', 'constable'], ['rev', 'reverend'], ['revd', 'reverend'],
  ['ald', 'alderman'], ['gov', 'governor'], ['sen', 'senator'], ['eng', 'engineer'], ['dci', 'detectivechiefinspector'],
  ['di', 'detectiveinspector'], ['ds', 'detectivesergeant'], ['dc', 'detectiveconstable'], ['pc', 'policeconstable'],
]);

/** What two ways to write a title have in common: "Ch. Insp." and "Chief Inspector" have the same key. */
export function titleKey(title: string): string {
  return tokenise(title).map(({ key }) => inFull.get(key) ?? key).join('');
}
