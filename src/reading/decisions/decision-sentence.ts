import { bodyNouns } from '../lexicon/body-nouns.js';
import { decidingVerbs } from '../lexicon/deciding-verbs.js';
import type { DecisionKind } from '../printed.js';
import { bareWord, wordsOf, type Word } from '../words/tokens.js';
import { decisionKind } from './decision-kind.js';

/** What a sentence of running text decides; `marked` where the deciding word is printed in capitals. */
export interface DecidingSentence {
  kind: DecisionKind;
  marked: boolean;
}

const farthestVerb = 16;
const adverbs = new Set(['unanimously', 'duly', 'formally', 'therefore', 'then', 'also', 'both', 'all', 'generally', 'subsequently', 'accordingly', 'further', 'by', 'consensus', 'hereby', 'thus', 'so', 'jointly', 'and', 'in', 'principle']);
const members = new Set(['members', 'trustees', 'directors', 'councillors', 'governors', 'commissioners', 'all', 'attendees', 'everyone', 'participants', 'supervisors', 'meeting', 'those', 'cllrs']);
const past = /\b(?:had|previously|last meeting|at its meeting|earlier|in (?:19|20)\d\d|if|whether|once|when|not yet|subject to being|should be|could be|would be|to be|may be|might be|until|unless|not)\b/i;

/** Whether a sentence says that the meeting decided something; null where it does not. People who agree with each other decide nothing. */
export function readDecidingSentence(sentence: string): DecidingSentence | null {
  const text = sentence.trim();
  const bare = /^(?:all |unanimously |this was |so |it was |duly )?(agreed|approved|resolved|endorsed|adopted|carried|ratified|noted|accepted|deferred|rejected)(?: unanimously| by all| nem con| by consensus)?[.!]?$/i.exec(text);
  if (bare !== null) return decided(bare[1]!);
  const words = wordsOf(text, farthestVerb + 1);
  const verbAt = words.findIndex((word, index) => index > 0 && decidingVerbs.has(bareWord(word.text)));
  if (verbAt === -1) return null;
  const verb = words[verbAt]!;
  if (past.test(text.slice(0, verb.from)) || /^\s?not\b/.test(text.slice(verb.to))) return null;
  const before = words.slice(0, verbAt);
  const last = bareWord(before.at(-1)!.text);
  if (last === 'was' || last === 'were' || last === 'be' || last === 'is' || adverbs.has(last) && before.some((word) => /^(?:was|were)$/.test(word.text))) return passive(text, before, verb);
  return isMeeting(before) ? active(text, verb) : null;
}

function active(text: string, verb: Word): DecidingSentence | null {
  const word = bareWord(verb.text);
  const behind = text.slice(verb.to).trimStart();
  if (word === 'noted' || word === 'received' || word === 'supported' || word === 'accepted' || word === 'confirmed' || word === 'recommended') {
    if (!/^[A-Z]{2}/.test(verb.text) && (/^(?:that|how|from|concern|a |an )/i.test(behind) || behind.length > 120)) return null;
  }
  if (word === 'agreed' && /^with\b/.test(behind)) return null;
  return decided(verb.text);
}

function passive(text: string, before: readonly Word[], verb: Word): DecidingSentence | null {
  const word = bareWord(verb.text);
  const subject = bareWord(before[0]!.text);
  const behind = text.slice(verb.to).trimStart();
  if (subject === 'he' || subject === 'she' || subject === 'who') return null;
  if (subject === 'it') {
    if (/^(?:noted|confirmed|accepted|supported|recommended|received|passed)$/.test(word) && !/^[A-Z]{2}/.test(verb.text)) return null;
    return /^(?:that|to|by|not|unanimously|:|,|[–-])/.test(behind) || behind === '' ? decided(verb.text) : null;
  }
  if (/^(?:noted|received|supported|passed|confirmed|recommended|accepted|appointed|elected|awarded|granted|authorised|authorized|voted|tabled)$/.test(word) && !/^[A-Z]{2}/.test(verb.text)) {
    const thing = before.some((part) => /^(?:minutes|report|reports|motion|resolution|recommendations?|accounts|update|budget|agenda|apologies)$/.test(bareWord(part.text)));
    return thing && !before.some((part) => bareWord(part.text) === 'apologies') && !/^(?:from|for)\b/.test(behind) ? decided(verb.text) : null;
  }
  return decided(verb.text);
}

function isMeeting(before: readonly Word[]): boolean {
  const bare = before.map((word) => bareWord(word.text)).filter((word) => !adverbs.has(word) || word === 'all');
  const last = bare.at(-1);
  if (last === undefined || bare.length > 8) return false;
  if (members.has(last) && bare.length <= 4) return true;
  return (bodyNouns.has(last) || bodyNouns.has(bare.slice(-2).join(' '))) && /^(?:the|this|all)$/.test(bare[0]!) || bare.length === 1 && /^(?:board|council|committee|cabinet|trustees)$/.test(last);
}

function decided(word: string): DecidingSentence {
  const bare = bareWord(word);
  return { kind: decisionKind(bare), marked: /^\p{Lu}{2}/u.test(word.replace(/^[^\p{L}]+/u, '')) && word.toLowerCase() !== word };
}
