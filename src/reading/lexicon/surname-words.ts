/** Surnames that are words of offices, bodies and places as well, in lower case. */
export const surnameWords: ReadonlySet<string> = new Set([
  'hall', 'page', 'ward', 'street', 'church', 'bank', 'judge', 'steward', 'fellow', 'constable', 'garden', 'march', 'dean', 'sheriff',
  'warden', 'port', 'court', 'parish', 'press', 'provost', 'chaplain', 'nurse', 'forester', 'marshal', 'guest', 'head', 'place', 'royal',
  'england', 'ireland', 'scotland', 'britain', 'mayor', 'vicar', 'speaker', 'call', 'open', 
  'road', 'partner', 'town', 'rector', 'july', 'ranger',
]);
