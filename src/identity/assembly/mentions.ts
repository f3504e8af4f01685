import { documentSpan } from '../../reading/mended.js';
import type { Span } from '../../reading/span.js';
import type { Doubt } from '../across/match-people.js';
import type { Method, NameKind } from '../minutes.js';
import type { ResolvedParagraph } from '../meeting/read-paragraphs.js';
import type { Resolution } from './resolution.js';

/** A name in a paragraph or in a line of the roster. */
export interface Mention {
  surface: string;
  kind: NameKind;
  entityId: string | null;
  method: Method;
  confidence: number;
  candidates: Doubt[];
  span: Span;
}

/** The mentions of a paragraph in the order of the text, the pronouns of its speakers among them. */
export function mentionsOf({ printed, passage, findings, talk }: ResolvedParagraph, { printed: { ruler } }: Resolution): Mention[] {
  const { mended } = printed;
  const named = findings.map(({ first, last, kind, entityId, method, confidence, candidates }) => {
    const [from, to] = [passage.tokens[first]!.from, passage.tokens[last]!.to];
    return {
      surface: mended.text.slice(from, to),
      kind,
      entityId,
      method,
      confidence,
      candidates,
      span: documentSpan(mended, from, to, ruler),
    };
  });
  const pronouns = talk.pronouns.map(({ from, to, personId, confidence }): Mention => {
    return {
      surface: mended.text.slice(from, to),
      kind: 'PERSON',
      entityId: personId,
      method: 'PRONOUN',
      confidence,
      candidates: [],
      span: documentSpan(mended, from, to, ruler),
    };
  });
  return [...named, ...pronouns].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
