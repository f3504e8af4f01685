import type { Finding, Passage } from './finding.js';

/** The initials that the minutes use for each person, by id, as first written; only where a form leaves one reading. */
export function usedInitials(passages: readonly { passage: Passage; findings: readonly Finding[] }[]): Map<string, string> {
  const used = new Map<string, string>();
  for (const { passage, findings } of passages) {
    for (const { method, entityId, first, last } of findings) {
      if (method !== 'INITIALS' || entityId === null || used.has(entityId)) continue;
      used.set(entityId, passage.text.slice(passage.tokens[first]!.from, passage.tokens[last]!.to).replace(/[.\s]/g, ''));
    }
  }
  return used;
}
