import type { SourceText } from '../formats/source-text.js';
import type { Graph } from '../graph/graph.js';
import { knownAfter, readKnown, type KnownGraph } from '../graph/read-known.js';
import { changesOf, type MeetingChanges } from '../graph/write/changes.js';
import { StaleKnowledge } from '../graph/write/ledger.js';
import { writeMeeting } from '../graph/write/write-meeting.js';
import type { Authority } from '../identity/authority.js';
import type { MeetingFacts } from '../identity/facts.js';
import { resolveMinutes } from '../identity/resolve-minutes.js';
import { readMinutes } from '../reading/read-minutes.js';
import { countsOf, skipped, type Outcome, type Result } from './outcome.js';

/** What one file is ingested with. `sources` holds the file that gave each meeting of this run. */
export interface Run {
  graph: Graph;
  authority: Authority;
  dryRun: boolean;
  sources: Map<string, string>;
}

const results: Record<MeetingChanges['state'], Result> = { NEW: 'WRITTEN', CHANGED: 'REPLACED', UNCHANGED: 'UNCHANGED' };

/**
 * Reads, resolves and writes one file. Hands back what the graph knows afterwards, for the next file.
 * @throws GraphError where the database cannot be written.
 */
export async function ingestOne(file: { source: string; text: SourceText }, known: KnownGraph, run: Run): Promise<{ outcome: Outcome; known: KnownGraph }> {
  const { graph, authority, dryRun, sources } = run;
  const { source, text } = file;
  const { minutes, facts } = resolveMinutes(readMinutes(text), { ...text, source }, authority, known, new Date().toISOString());
  if (facts === null) return { outcome: skipped(source, 'nothing was written: this text is not read as the minutes of a meeting', minutes.problems), known };
  const meetingId = facts.meeting.id;
  const twin = sources.get(meetingId);
  if (twin !== undefined) {
    const reason = `nothing was written: ${twin} holds minutes of ${meetingId} too; ingest this file alone if it is the one that counts`;
    return { outcome: skipped(source, reason, minutes.problems), known };
  }
  const changes = dryRun ? await changesOf(graph, facts) : await written(graph, facts, known);
  if (changes === null) return ingestOne(file, await readKnown(graph), run);
  sources.set(meetingId, source);
  const outcome: Outcome = {
    source,
    result: results[changes.state],
    meetingId,
    changes: { added: changes.added.length, removed: changes.removed.length, changed: changes.changed.length },
    counts: countsOf(facts),
    problems: minutes.problems,
  };
  return { outcome, known: dryRun ? known : await knowledgeAfter(graph, known, meetingId, changes.state) };
}

/** Null where somebody else wrote to the graph since it was read. */
async function written(graph: Graph, facts: MeetingFacts, known: KnownGraph): Promise<MeetingChanges | null> {
  try {
    return (await writeMeeting(graph, facts, known.version)).changes;
  } catch (error) {
    if (error instanceof StaleKnowledge) return null;
    throw error;
  }
}

async function knowledgeAfter(graph: Graph, known: KnownGraph, meetingId: string, state: MeetingChanges['state']): Promise<KnownGraph> {
  if (state === 'UNCHANGED') return known;
  return state === 'NEW' ? knownAfter(graph, known, meetingId) : readKnown(graph);
}
