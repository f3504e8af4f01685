import { documentSpan } from '../../reading/mended.js';
import { bodyDoubts } from '../across/body-doubts.js';
import type { Doubt } from '../across/match-people.js';
import { confidenceOf } from '../confidence.js';
import { isAbbreviation } from '../meeting/body-name.js';
import { letterKey } from '../words/fold.js';
import type { Mention } from './mentions.js';
import type { ResolvedEntry, Resolution } from './resolution.js';

/** The names in one line of the roster: the person and the bodies beside the name, in doubt where somebody has to judge who it is. */
export function rosterMentions(entry: ResolvedEntry, resolution: Resolution): Mention[] {
  const { person, identified } = entry;
  const { nameSpan } = person.listed!.printed;
  const surface = resolution.text.slice(nameSpan.start, nameSpan.end);
  const name: Mention = { surface, kind: 'PERSON', entityId: person.id, method: 'PRINTED', confidence: 1, candidates: [], span: nameSpan };
  return [inDoubt(name, person.id, identified.doubts), ...bodyMentions(entry, resolution)];
}

/** A name that may be one of others: it refers to nobody until somebody judges, and is a candidate of its own. */
function inDoubt(mention: Mention, id: string, doubts: readonly Doubt[]): Mention {
  if (doubts.length === 0) return mention;
  const score = Number((1 - Math.max(...doubts.map((doubt) => doubt.score))).toFixed(2));
  const candidates = [{ entityId: id, score, reason: 'one of its own until somebody judges' }, ...doubts];
  return { ...mention, entityId: null, confidence: score, candidates };
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

function bodyMention(surface: string, start: number, id: string, { cast, printed, index, scene }: Resolution): Mention {
  const { kind, name, basis } = cast.get(id);
  const method = letterKey(name) === letterKey(surface) ? 'PRINTED' : 'ALIAS';
  const span = documentSpan({ text: surface, pieces: [{ at: 0, start, length: surface.length }] }, 0, surface.length, printed.ruler);
  const mention: Mention = { surface, kind, entityId: id, method, confidence: confidenceOf[method], candidates: [], span };
  const doubts = basis === 'CURATED' || scene.boardId === null ? [] : bodyDoubts(id, name, scene.boardId, index);
  for (const { entityId } of doubts) {
    const known = index.byId.get(entityId)!;
    cast.add({
      id: entityId,
      kind: known.kind,
      name: known.name,
      basis: 'TEXT',
      abbreviation: known.abbreviation,
      classification: null,
      topicStatus: null,
    });
  }
  return inDoubt(mention, id, doubts);
}
