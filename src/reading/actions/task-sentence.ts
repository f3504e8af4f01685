import { actionVerbs } from '../lexicon/action-verbs.js';
import { bodyNouns } from '../lexicon/body-nouns.js';
import { honorifics } from '../lexicon/honorifics.js';
import { sayingVerbs } from '../lexicon/saying-verbs.js';
import { postHeads } from '../lexicon/titles-of-posts.js';
import { bareWord, wordsOf, type Word } from '../words/tokens.js';

const mostWords = 10;
const doers = new Set(['staff', 'officers', 'members', 'all', 'everyone', 'team', 'group', 'partners', 'council', 'committee', 'board', 'trust', 'secretariat', 'administration', 'management', 'volunteers', 'directors', 'councillors', 'cllrs', 'trustees', 'office', 'department', 'reps', 'leads', 'agencies', 'chairs', 'contractor', 'consultant', 'governors', 'ward', 'party']);
const notDoers = new Set([
  'request', 'proposal', 'plans', 'plan', 'time', 'thanks', 'apologies', 'motion', 'vote', 'permission', 'application', 'failure', 'notice', 'invitation', 'deadline', 'need', 'agreement', 'resolution', 'option', 'options', 'decision', 'offer', 'intention',
  'report', 'response', 'letter', 'work', 'subject', 'next', 'reference', 'ability', 'opportunity', 'aim', 'objective', 'authority', 'approval', 'recommendation', 'recommendations', 'commitment', 'order', 'attempt', 'agreed', 'asked', 'due', 'access',
]);
const finite = /\b(?:was|were|is|are|has|have|had|will|would|should|could|agreed|asked|said|noted|reported|wished|hoped|wanted|decided|continued|proposed|seemed|offered|undertook|expected|planned|needed|able|who|which|that|can|cannot|must|might|don['’]t|can['’]t|won['’]t|allows?|means|there|nothing|nobody)\b|^no\s|['’]s\s(?:an?|the|been|going)\s|\bfor (?:the )?\S+\s?$/i;

/**
 * Whether a sentence lays a task on somebody by its shape alone: "Clerk to write to the owner", "Ann and Bo to measure
 * the hedge", "A corrected table to be issued". `isName` tells the names that the roster knows.
 */
export function isTaskSentence(text: string, isName: (word: string) => boolean): boolean {
  const words = wordsOf(text, mostWords + 4);
  const to = words.findIndex((word) => word.text === 'to');
  if (to < 1 || to > mostWords) return false;
  const verb = bareWord(words[to + 1]?.text ?? '');
  const subject = text.slice(0, words[to]!.from);
  if (finite.test(subject) || !/^[\p{Lu}\d]/u.test(text) || /[.;:?!]\s/.test(subject.replace(/\b(?:Cllrs?|Mrs?|Ms|Drs?|Prof|Rev|Capt|Lt|Col|St|No|Eng|Hon)\.\s/g, ' '))) return false;
  const before = words.slice(0, to);
  if (before.some((word) => notDoers.has(bareWord(word.text)))) return false;
  if (before.some((_, index) => isVerbForm(before, index))) return false;
  if (verb === 'be' && /^\p{L}+(?:ed|en|wn|ne|de|nt|ld|ght|ut|id|un|ung)$/u.test(bareWord(words[to + 2]?.text ?? ''))) return !/\b(?:need|needs|seem|appear|likely|due|going|used|ought|have|has)$/i.test(subject.trim());
  return (actionVerbs.has(verb) || verb.endsWith('ly') && actionVerbs.has(bareWord(words[to + 2]?.text ?? ''))) && isDoer(before, isName);
}

/** A verb in the subject makes the sentence one that tells of something: "Ann called the meeting to order". */
function isVerbForm(words: readonly Word[], index: number): boolean {
  const word = words[index]!.text;
  const bare = bareWord(word);
  if (index === 0 || !/^\p{Ll}/u.test(word) || /^(?:a|an|the|any|all|some|no|new|and|or|of)$/i.test(words[index - 1]!.text)) return false;
  if (bare.endsWith('s') && actionVerbs.has(bare.slice(0, -1)) && /^(?:an?|the|his|her|their|its|on|for)$/.test(words[index + 1]?.text ?? '')) return true;
  return sayingVerbs.has(bare) && !postHeads.has(bare) || /^(?:shown|taken|given|made|done|held|sent|left|came|went|put|met|got)$|..ed$/.test(bare);
}

/** Whether words can name who has to act: a name, initials, an office, a body. */
export function isDoer(words: readonly Word[], isName: (word: string) => boolean): boolean {
  const last = bareWord(words.at(-1)!.text).replace(/['’]s$/, '');
  if (postHeads.has(last) || doers.has(last) || bodyNouns.has(last) && last !== 'meeting') return true;
  if (/^\(?\p{Lu}{2,7}\d?\)?[.,]?$/u.test(words.at(-1)!.text) || /^(?:\p{Lu}\.){2,3}$/u.test(words.at(-1)!.text)) return true;
  if (words.length > 1 && honorifics.has(bareWord(words[0]!.text)) && /^\p{Lu}/u.test(words.at(-1)!.text)) return true;
  const ofOffice = words.some((word, index) => index < 4 && (postHeads.has(bareWord(word.text)) || bodyNouns.has(bareWord(word.text))) && /^(?:of|for)$/.test(words[index + 1]?.text ?? ''));
  return isName(last) || ofOffice;
}

/** Whether a sentence of running text lays a new task on somebody: "Ann undertook to draft it", "the Clerk was asked to write". */
export function laysTask(text: string): boolean {
  const head = text.slice(0, 400);
  if (/\b(?:had|has|have) (?:already |previously )?(?:agreed|undertaken|been asked|offered)\b/i.test(head)) return false;
  return /^(?:\S+ ){1,8}?(?:agreed|undertook|promised|volunteered|offered) to (?!a\b|an\b|the\b)\p{Ll}+/iu.test(head) && !/^(?:the )?(?:board|committee|council|members|trustees|meeting|group|panel|it|everyone|all|we|they|you|i|directors|governors|commission|commissioners)\b/i.test(head)
    || /\b(?:was|were) (?:asked|requested|instructed|tasked|directed|authori[sz]ed) to \p{Ll}+/iu.test(head)
    || /^(?:\S+ ){1,9}(?:is|are) to be \p{L}+(?:ed|en|wn|de|nt|ght)\b/iu.test(head)
    || /^(?:\S+ ){1,9}(?:is|are) to be looked\b/i.test(head);
}
