import type { DecisionKind } from '../printed.js';
import { bareWord, wordsOf } from '../words/tokens.js';

const kinds: { kind: DecisionKind; word: RegExp }[] = [
  { kind: 'REJECTED', word: /^(?:reject|refus|declin|dismiss|den(?:y|ied)|lost|failed|defeated)/ },
  { kind: 'DEFERRED', word: /^(?:defer|postpone|adjourned|tabled$|carried forward)/ },
  { kind: 'ENDORSED', word: /^(?:endors|support(?:s|ed)?$|commend)/ },
  { kind: 'NOTED', word: /^(?:note[sd]?$|receive[sd]?$|acknowledge)/ },
  { kind: 'APPROVED', word: /^(?:approv|adopt|accept(?:s|ed)?$|confirm(?:s|ed)?$|grant(?:s|ed)?$|ratif|award(?:s|ed)?$|signed$|carried$|passed$)/ },
  { kind: 'AGREED', word: /^(?:recommend|appoint|elect|authori[sz]|increase|object|request)/ },
];

const farthestVerb = 22;

/** What a deciding word does ("agreed", "deferred"); every word not known otherwise agrees. */
export function decisionKind(word: string): DecisionKind {
  const lower = bareWord(word);
  return kinds.find((kind) => kind.word.test(lower))?.kind ?? 'AGREED';
}

/** What the words of a decision decide, by the first verb that says so ("that the minutes be approved"); AGREED for any other. */
export function kindOfText(text: string): DecisionKind {
  const first = text.split(/;|(?<=[a-z)]{2})\.\s/)[0] ?? text;
  if (/\b(?:lie|left) (?:on|over|until)\b|\bcontinue (?:the|this) (?:matter|item|hearing)\b|\bheld over\b/i.test(first)) return 'DEFERRED';
  for (const word of wordsOf(first, farthestVerb)) {
    const lower = bareWord(word.text);
    const kind = kinds.find((candidate) => candidate.word.test(lower));
    if (kind !== undefined && !(lower === 'support' && /^the$|^of$/.test(lower))) return kind.kind;
  }
  return 'AGREED';
}
