import { bodyNouns } from '../lexicon/body-nouns.js';
import { decidingVerbs } from '../lexicon/deciding-verbs.js';
import { sayingVerbs } from '../lexicon/saying-verbs.js';
import type { DecisionKind } from '../printed.js';
import { bareWord, wordsOf, type Word } from '../words/tokens.js';
import { decisionKind, kindOfText } from './decision-kind.js';

/** What a sentence of running text decides; `marked` where the deciding word is printed in capitals. */
export interface DecidingSentence {
  kind: DecisionKind;
  marked: boolean;
}

const farthestVerb = 24;
const adverbs = new Set(['unanimously', 'duly', 'formally', 'therefore', 'then', 'also', 'both', 'generally', 'subsequently', 'accordingly', 'further', 'by', 'consensus', 'hereby', 'thus', 'so', 'jointly', 'and', 'in', 'principle', 'all', 'after', 'discussion', 'following', 'debate', 'consideration']);
const members = new Set(['members', 'trustees', 'directors', 'councillors', 'governors', 'commissioners', 'attendees', 'everyone', 'participants', 'supervisors', 'meeting', 'cllrs', 'all']);
const bodiesAlone = new Set(['board', 'council', 'committee', 'cabinet', 'trustees', 'members', 'panel', 'commission', 'governors', 'directors', 'group', 'forum']);
const notYet = /\b(?:had|has|have|previously|already|last meeting|its meeting|earlier|in (?:19|20)\d\d|if|whether|once|when|unless|until|should|could|would|may|might|to be|not|never|who|which|as)\b/i;
const weakVerbs = /^(?:noted|received|supported|passed|confirmed|recommended|accepted|appointed|elected|awarded|granted|authori[sz]ed|voted|tabled|delegated|declined|dismissed|refused|withdrew|re-elected|postponed)$/;
const things = /^(?:minutes|record|notes?|report|reports|motion|resolution|recommendations?|accounts|update|updates|budget|agenda|permit|application|applications|plan|policy|proposal|proposals|paper|papers|statement|terms|precept|tender|contract|amendment|schedule|payments|consideration|strategy|item|matter|decision|request|appointment|nomination|presentation|position|contents|invoices|cheques|objection)$/;

/** Whether a sentence says that the meeting decided something; null where it does not. People who agree with each other decide nothing. */
export function readDecidingSentence(sentence: string): DecidingSentence | null {
  const text = sentence.trim();
  return readBare(text) ?? readLeft(text) ?? readByVerb(text) ?? readImpersonal(text);
}

/** "Agreed.", "Deferred to the July meeting." */
function readBare(text: string): DecidingSentence | null {
  const bare = /^(?:all |unanimously |this was |so |it was |duly )?(agreed|approved|resolved|endorsed|adopted|carried|ratified|noted|accepted|deferred|rejected|refused|received|postponed)\b(?= unanimously| by | nem con|[.!;]|$| to | until | pending| subject to| with | without | as | that )(.*)$/i.exec(text);
  if (bare === null) return null;
  return decided(bare[1]!, /^(?:agreed|resolved)$/i.test(bare[1]!) ? kindOfText(bare[2]!) : decisionKind(bare[1]!));
}

/** "This was left over until the spring." */
function readLeft(text: string): DecidingSentence | null {
  const left = /^(?:after (?:some |further |a \w+ )?(?:discussion|debate),? )?(?:(?:this|it|the (?:matter|item|decision|question)) (?:was|were) )?(?:left|held|laid|put) (?:over|off|on the table|until)\b/i.test(text);
  const notes = /^(?:the )?(?:minutes|notes|record)\b.{0,120}\b(?:were|was) (?:duly )?(?:taken|signed) as\b/i.test(text);
  return left ? decided('left', 'DEFERRED') : notes ? decided('taken', 'APPROVED') : null;
}

function readByVerb(text: string): DecidingSentence | null {
  const words = wordsOf(text, farthestVerb + 1);
  for (const [index, verb] of words.entries()) {
    if (index === 0 || !decidingVerbs.has(bareWord(verb.text))) continue;
    const before = words.slice(0, index);
    const loud = /^\p{Lu}{3}/u.test(verb.text);
    if (notYet.test(text.slice(0, verb.from)) || /^\s?not\b/.test(text.slice(verb.to)) || !loud && before.some((word) => bareWord(word.text) === 'that')) return null;
    const last = bareWord(before.at(-1)!.text);
    const clause = before.slice(before.findLastIndex((word, at) => at < before.length - 1 && word.text.endsWith(',')) + 1);
    const passiveVerb = /^(?:was|were|is)$/.test(last) || adverbs.has(last) && before.some((word) => /^(?:was|were)$/.test(word.text));
    const found = passiveVerb ? passive(text, before, verb) : isMeeting(clause) ? active(text, verb) : null;
    if (found !== null) return found;
    if (!loud) return null;
  }
  return null;
}

function active(text: string, verb: Word): DecidingSentence | null {
  const word = bareWord(verb.text);
  const behind = text.slice(verb.to).trimStart();
  const loud = /^\p{Lu}{3}/u.test(verb.text);
  if (!loud && /^(?:noted|received|accepted|confirmed|recommended)$/.test(word) && (/^(?:that|how|with|from|concern|a |an )/i.test(behind) || behind.length > 160)) return null;
  if (word === 'agreed' && !agreesOnDeed(behind)) return null;
  return decided(verb.text, kindAfter(verb, behind));
}

/** "agreed that the plan should go ahead" decides; "agreed that it was difficult" and "agreed with her" do not. */
function agreesOnDeed(behind: string): boolean {
  if (/^with\b/i.test(behind)) return false;
  if (!/^that\b/i.test(behind)) return true;
  const head = behind.slice(0, 240);
  return /\b(?:should|would|will|shall|must|be|could|can|lie|go|remain|continue)\b/.test(head) && !/^that (?:\S+ ){1,6}(?:was|were|is|are|had|has|have|brought|gave|made)\b/.test(head);
}

function passive(text: string, before: readonly Word[], verb: Word): DecidingSentence | null {
  const word = bareWord(verb.text);
  const subject = bareWord(before[0]!.text);
  const behind = text.slice(verb.to).trimStart();
  const loud = /^\p{Lu}{3}/u.test(verb.text);
  if (/^(?:he|she|who|they|nobody)$/.test(subject)) return null;
  if (subject === 'it') return impersonal(verb, behind, loud);
  const bare = before.map((part) => bareWord(part.text));
  if (bare.includes('apologies') || /^(?:from|for)\b/.test(behind) && word === 'received') return null;
  if (weakVerbs.test(word) && !loud && !bare.some((part) => things.test(part))) return null;
  if (word === 'tabled' && !loud && !bare.some((part) => /^(?:motion|item|matter|resolution)$/.test(part))) return null;
  return decided(verb.text, word === 'agreed' || word === 'resolved' || word === 'decided' ? kindOfText(behind) : decisionKind(word));
}

function impersonal(verb: Word, behind: string, loud: boolean): DecidingSentence | null {
  const word = bareWord(verb.text);
  if (!loud && !/^(?:agreed|resolved|decided|approved)$/.test(word)) return null;
  if (!(/^(?:that|to|by|not|unanimously|on|:|,|[–-])/i.test(behind) || behind === '')) return null;
  if (word === 'agreed' && /^that\b/i.test(behind) && /^that (?:it|this|there|the \S+(?: \S+)?) (?:was|were|is|are|had|has)\b/i.test(behind)) return null;
  return decided(verb.text, kindAfter(verb, behind));
}

/** "... and it was agreed to defer the matter" within a sentence. */
function readImpersonal(text: string): DecidingSentence | null {
  const match = /(?:^|[,;]\s|\band\s|\bmeeting\s)(?:it was|was)\s(?:then |therefore |unanimously |also |further )*(agreed|resolved|decided|AGREED|RESOLVED|DECIDED)(?=\s(?:that|to|by|unanimously|not))/.exec(text);
  if (match === null) return null;
  const before = text.slice(0, match.index);
  if (/\bthat\b[^,;]*$/i.test(before) && wordsOf(before).some((word) => sayingVerbs.has(bareWord(word.text)))) return null;
  const behind = text.slice(match.index + match[0].length).trimStart();
  return decided(match[1]!, kindOfText(behind));
}

function isMeeting(before: readonly Word[]): boolean {
  const bare = before.map((word) => bareWord(word.text)).filter((word) => !adverbs.has(word) || word === 'all');
  const last = bare.at(-1);
  if (last === undefined || bare.length > 8 || bare.slice(0, -1).some((word) => sayingVerbs.has(word))) return false;
  if (members.has(last) && (bare.length === 1 || bare.length <= 4 && /^(?:the|all|both|those|these)$/.test(bare[0]!) && (last !== 'meeting' || bare.length === 2))) return true;
  if (bare.length === 1) return bodiesAlone.has(last);
  return (bodyNouns.has(last) || bodyNouns.has(bare.slice(-2).join(' '))) && /^(?:the|this|all)$/.test(bare[0]!);
}

function kindAfter(verb: Word, behind: string): DecisionKind {
  return /^(?:agreed|resolved|decided|voted)$/.test(bareWord(verb.text)) ? kindOfText(behind) : decisionKind(verb.text);
}

function decided(word: string, kind: DecisionKind): DecidingSentence {
  return { kind, marked: /^\p{Lu}{3}/u.test(word.replace(/^[^\p{L}]+/u, '')) };
}
