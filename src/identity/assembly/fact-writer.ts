import type { Span } from '../../reading/span.js';
import type { AboutFact, MentionFact, PassageFact } from '../facts.js';
import type { Method } from '../minutes.js';
import type { About } from '../topics/about.js';
import type { Mention } from './mentions.js';
import type { Resolution } from './resolution.js';

/** Writes what all passages carry, and collects mentions and topics as the passages are written. */
export class FactWriter {
  readonly mentions: MentionFact[] = [];
  readonly about: AboutFact[] = [];

  constructor(private readonly resolution: Resolution) {}

  /** What every passage carries: its quote is the slice of the document. */
  passage(id: string, span: Span, method: Method = 'PRINTED', confidence = 1): PassageFact {
    const { start, end, line, page } = span;
    return { id, quote: this.resolution.text.slice(start, end), start, end, line, page, method, confidence };
  }

  /** Adds the mentions of a paragraph or of a line of the roster. */
  mention(mentions: readonly Mention[], place: { paragraphId: string } | { attendanceId: string }): void {
    const paragraphId = 'paragraphId' in place ? place.paragraphId : null;
    const attendanceId = 'attendanceId' in place ? place.attendanceId : null;
    for (const { surface, kind, entityId, method, confidence, candidates, span } of mentions) {
      const id = this.resolution.ids.nextBelow((paragraphId ?? attendanceId)!, 'mention');
      const judgement = entityId === null ? 'UNSURE' : 'ACCEPTED';
      this.mentions.push({
        ...this.passage(id, span, method, confidence),
        surface,
        kind,
        paragraphId,
        attendanceId,
        entityId,
        judgement,
        candidates,
      });
      for (const candidate of candidates) this.resolution.cast.refer(candidate.entityId);
      if (entityId !== null) this.resolution.cast.refer(entityId, isName(kind, method) ? surface : undefined);
    }
  }

  /** Adds the topics of a passage. */
  isAbout(passageId: string, about: readonly About[]): void {
    for (const { topicId, because, words } of about) {
      this.resolution.cast.refer(topicId, words);
      this.about.push({ passageId, topicId, because, words });
    }
  }
}

/** Whether what was printed is a name of the entity, and not initials, an office, a pronoun or "the Authority". */
function isName(kind: Mention['kind'], method: Method): boolean {
  if (kind === 'PERSON') return method === 'PRINTED';
  return kind === 'TOPIC' || kind === 'PLACE' || method === 'PRINTED' || method === 'ALIAS';
}
