import type { Utterance } from '../../reading/printed.js';
import { confidenceOf, threshold } from '../confidence.js';
import { genderOf } from '../names/honorific.js';
import type { Method } from '../minutes.js';
import type { FindingPlaces } from './finding-places.js';
import type { Passage } from './finding.js';
import { isOwnBoard } from './own-board.js';
import type { Scene } from './scene.js';
import { headOf, tokensWithin, wholeSubjects, type Subject } from './subjects.js';

/** Who speaks in an utterance. */
export interface Voice {
  ids: string[];
  method: Method;
  confidence: number;
  /** The pronouns among the subjects that stand for one person. */
  pronouns: { from: number; to: number; personId: string; confidence: number }[];
}

/** What an utterance does to the one who spoke before: somebody speaks, nobody or an unnamed group does, or it says nothing of that. */
export type Turn = { kind: 'SPEAKS'; voice: Voice } | { kind: 'NOBODY' } | { kind: 'GOES_ON' };

const pronouns: Readonly<Record<string, 'he' | 'she' | 'they' | 'it'>> = { he: 'he', she: 'she', they: 'they', it: 'it' };
const groups: ReadonlySet<string> = new Set([
  'member', 'members', 'officer', 'officers', 'councillor', 'councillors', 'cllrs', 'resident', 'residents', 'partner', 'partners',
  'attendees', 'everyone', 'everybody', 'all', 'staff', 'trustees', 'directors', 'governors', 'public', 'colleagues',
  'representative', 'representatives', 'people', 'participants', 'some', 'others', 'one', 'several', 'somebody', 'someone',
  'boroughs', 'councils', 'police', 'audience', 'agencies', 'parents', 'tenants', 'users', 'group', 'speaker', 'speakers',
]);

/** Who spoke last: earlier in this paragraph, and in the paragraph before. */
export interface LastVoices {
  inParagraph: Voice | null;
  before: Voice | null;
}

/** Who speaks in an utterance, given whom the findings of its paragraph name and who spoke last. */
export function turnOf(utterance: Utterance, passage: Passage, findings: FindingPlaces, last: LastVoices, scene: Scene): Turn {
  if (utterance.subjects.length === 0) return { kind: 'NOBODY' };
  const parts = wholeSubjects(utterance.subjects, passage, findings).map((subject) => partOf(subject, passage, findings, last, scene));
  const speaking = parts.filter((part) => part !== 'THING' && part !== 'GROUP');
  if (speaking.length === 0) return { kind: parts.includes('GROUP') ? 'NOBODY' : 'GOES_ON' };
  return {
    kind: 'SPEAKS',
    voice: {
      ids: [...new Set(speaking.flatMap(({ ids }) => ids))],
      method: speaking[0]!.method,
      confidence: Math.min(...speaking.map(({ confidence }) => confidence)),
      pronouns: speaking.flatMap((part) => part.pronouns),
    },
  };
}

function partOf(
  subject: Subject,
  passage: Passage,
  findings: FindingPlaces,
  { inParagraph, before }: LastVoices,
  scene: Scene,
): Voice | 'THING' | 'GROUP' {
  const pronoun = pronounIn(subject, passage);
  if (pronoun !== null) return behind(pronoun, inParagraph ?? namedBefore(tokensWithin(passage, pronoun).first, findings) ?? before, scene);
  if (isOwnBoard(subject.text, scene)) return 'GROUP';
  const head = headOf(subject, passage, findings);
  if (head === null) return isGroup(subject, passage) ? 'GROUP' : 'THING';
  if (head.entityId !== null && head.entityId === scene.boardId) return 'GROUP';
  const ids = head.entityId === null ? [] : [head.entityId];
  return { ids, method: head.method, confidence: head.confidence, pronouns: [] };
}

/** "Members", "a resident": somebody speaks, and nobody is named. */
function isGroup(subject: Subject, passage: Passage): boolean {
  const { first, last } = tokensWithin(passage, subject);
  return passage.tokens.slice(first, last + 1).some(({ key }) => groups.has(key));
}

/** Where nobody spoke yet, a pronoun means whom the paragraph named before it; several people leave it open, so that nobody is meant. */
function namedBefore(token: number, findings: FindingPlaces): Voice | null {
  const people = findings.before(token).filter(({ kind }) => kind === 'PERSON');
  if (people.length === 0) return null;
  const ids = [...new Set(people.map(({ entityId }) => entityId))].filter((id) => id !== null);
  const isOne = ids.length === 1 && people.every(({ entityId }) => entityId === ids[0]);
  return { ids: isOne ? ids : [], method: 'INFERRED', confidence: threshold, pronouns: [] };
}

interface Pronoun {
  word: 'he' | 'she' | 'they' | 'it';
  from: number;
  to: number;
}

function pronounIn(subject: Subject, passage: Passage): Pronoun | null {
  const token = passage.tokens[tokensWithin(passage, subject).last];
  const word = token === undefined ? undefined : pronouns[token.key];
  return token === undefined || word === undefined ? null : { word, from: token.from, to: token.to };
}

/** A pronoun stands for whoever spoke last, where number and honorific allow it. */
function behind({ word, from, to }: Pronoun, last: Voice | null, scene: Scene): Voice | 'THING' | 'GROUP' {
  if (word === 'it') return 'THING';
  if (last === null) return 'GROUP';
  if (last.ids.length === 0) return 'THING';
  const person = last.ids.length === 1 ? scene.people.find(({ id }) => id === last.ids[0]) : undefined;
  if ((word === 'they') === (person !== undefined)) return 'GROUP';
  const gender = genderOf(person?.listed?.printed.honorific ?? '');
  if (gender !== null && gender !== word) return 'GROUP';
  const confidence = Math.min(confidenceOf.PRONOUN, last.confidence);
  return {
    ids: last.ids,
    method: 'PRONOUN',
    confidence,
    pronouns: person === undefined ? [] : [{ from, to, personId: person.id, confidence }],
  };
}
