import type { PrintedParagraph } from '../../reading/printed.js';
import type { Method } from '../minutes.js';
import type { Finding, Passage } from './finding.js';
import { FindingPlaces } from './finding-places.js';
import type { Scene } from './scene.js';
import { turnOf, type Voice } from './speakers.js';

/** What one speaker, or several together, said until another spoke: units `from` to `to` of the paragraph. */
export interface Said {
  from: number;
  to: number;
  speakerIds: string[];
  method: Method;
  confidence: number;
}

/** The statements of a paragraph, the pronouns that its speakers hide behind, and who spoke last in it. */
export interface Talk {
  statements: Said[];
  pronouns: Voice['pronouns'];
  last: Voice | null;
}

/**
 * Who says what in a paragraph. A sentence without a speaker goes on with what was said before it; a sentence that
 * nobody says, or the board as a whole, ends it. `before` is who spoke last in the paragraph before.
 */
export function talkIn(
  paragraph: PrintedParagraph,
  passage: Passage,
  findings: readonly Finding[],
  before: Voice | null,
  scene: Scene,
): Talk {
  const places = new FindingPlaces(findings);
  const { text } = paragraph.mended;
  const statements: Said[] = [];
  const pronouns: Voice['pronouns'] = [];
  let last: Voice | null = null;
  let speaking: Said | null = null;
  for (const utterance of paragraph.utterances) {
    const turn = turnOf(utterance, passage, places, { inParagraph: last, before }, scene);
    if (turn.kind === 'GOES_ON') continue;
    const voice = turn.kind === 'SPEAKS' ? turn.voice : null;
    if (voice !== null) pronouns.push(...voice.pronouns);
    if (speaking !== null && voice !== null && sameSpeakers(speaking.speakerIds, voice.ids)) continue;
    if (speaking !== null) speaking.to = utterance.from;
    speaking =
      voice === null
        ? null
        : { from: utterance.from, to: text.length, speakerIds: voice.ids, method: voice.method, confidence: voice.confidence };
    if (speaking !== null) statements.push(speaking);
    if (voice !== null) last = voice;
  }
  return { statements: statements.map((said) => trimmed(said, text)), pronouns, last };
}

function sameSpeakers(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.length > 0 && one.every((id) => other.includes(id));
}

function trimmed(said: Said, text: string): Said {
  const part = text.slice(said.from, said.to);
  return { ...said, from: said.from + part.length - part.trimStart().length, to: said.from + part.trimEnd().length };
}
