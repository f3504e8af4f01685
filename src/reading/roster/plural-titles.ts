import { postHeads } from '../lexicon/titles-of-posts.js';
import { bareWord } from '../words/tokens.js';

/** "Councillors Mrs" is "Councillor Mrs" for the one it stands before. */
export function singular(title: string): string {
  return title.replace(/:$/, '').split(' ').map(singularWord).join(' ');
}

/** "Senior Executive Officers" over several is "Senior Executive Officer" for each. */
export function singularPost(label: string): string {
  return label.split(' ').map((word) => (postHeads.has(bareWord(word).replace(/s$/, '')) ? word.replace(/s$/, '') : word)).join(' ');
}

function singularWord(word: string): string {
  if (/^messrs\.?$/i.test(word)) return 'Mr';
  if (word.length < 3 || /^(?:mrs|ms|miss)\.?$/i.test(word)) return word;
  return word.replace(/men$/, 'man').replace(/s(\.?)$/, '$1');
}

/** The title that goes on to the names that follow: without what was only the first one's ("Councillor Mrs"). */
export function singularTitle(title: string | null): string | null {
  return title === null || title === '' ? null : title.replace(/\s(?:mr|mrs|ms|miss|dr)\.?$/i, '');
}
