import { documentSpan } from '../../reading/mended.js';
import { confidenceOf } from '../confidence.js';
import { isAbbreviation } from '../meeting/body-name.js';
import { letterKey } from '../words/fold.js';
import type { Mention } from './mentions.js';
import type { ResolvedEntry, Resolution } from './resolution.js';

/** The names in one line of the roster: the person, in doubt where somebody has to judge who it is, and the bodies beside the name. */
export function rosterMentions(entry: ResolvedEntry, resolution: Resolution): Mention[] {
  const { person, identified } = entry;
  const { nameSpan } = person.listed!.printed;
  const surface = resolution.text.slice(nameSpan.start, nameSpan.end);
  const doubtful = identified.doubts.length > 0;
  const self = {
    entityId: person.id,
    score: Number((1 - Math.max(0, ...identified.doubts.map(({ score }) => score))).toFixed(2)),
    reason: 'a person of their own until somebody judges',
  };
  const name: Mention = {
    surface,
    kind: 'PERSON',
    entityId: doubtful ? null : person.id,
    method: 'PRINTED',
    confidence: doubtful ? self.score : 1,
    candidates: doubtful ? [self, ...identified.doubts] : [],
    span: nameSpan,
  };
  return [name, ...bodyMentions(entry, resolution)];
}

function bodyMentions({ person }: ResolvedEntry, resolution: Resolution): Mention[] {
  const { printed, roles, roleBodyIds } = person.listed!;
  const mentions: Mention[] = [];
  let from = printed.nameSpan.end;
  for (const [index, { organisation }] of roles.entries()) {
    const entityId = roleBodyIds[index] ?? null;
    if (organisation === null || entityId === null) continue;
    const rest = resolution.text.slice(from, printed.span.end);
    const at = rest.indexOf(organisation);
    if (at < 0) continue;
    mentions.push(bodyMention(organisation, from + at, entityId, resolution));
    const behind = /^\s*\(\s*([^()]*?)\s*\)/.exec(rest.slice(at + organisation.length));
    from += at + organisation.length;
    if (behind !== null && isAbbreviation(behind[1]!))
      mentions.push(bodyMention(behind[1]!, from + behind[0].indexOf(behind[1]!), entityId, resolution));
  }
  return mentions;
}

function bodyMention(surface: string, start: number, entityId: string, { cast, printed }: Resolution): Mention {
  const { kind, name } = cast.get(entityId);
  const method = letterKey(name) === letterKey(surface) ? 'PRINTED' : 'ALIAS';
  const mended = { text: surface, pieces: [{ at: 0, start, length: surface.length }] };
  return {
    surface,
    kind,
    entityId,
    method,
    confidence: confidenceOf[method],
    candidates: [],
    span: documentSpan(mended, 0, surface.length, printed.ruler),
  };
}
