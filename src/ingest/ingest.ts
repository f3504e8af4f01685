import { readFile } from '../formats/read-file.js';
import type { Graph } from '../graph/graph.js';
import { readKnown } from '../graph/read-known.js';
import { writeAuthority } from '../graph/write/write-authority.js';
import { changesOf, type MeetingChanges } from '../graph/write/changes.js';
import { writeMeeting } from '../graph/write/write-meeting.js';
import type { Authority } from '../identity/authority.js';
import { resolveMinutes } from '../identity/resolve-minutes.js';
import { readMinutes } from '../reading/read-minutes.js';
import { collect, type Candidate } from './collect.js';
import { inDateOrder } from './in-date-order.js';
import { countsOf, skipped, type Outcome, type Result } from './outcome.js';

/** What to ingest, and how. */
export interface IngestOptions {
  graph: Graph;
  authority: Authority;
  /** Files and folders. */
  paths: readonly string[];
  /** Say what would change, and write nothing. */
  dryRun?: boolean;
  /** Called after each file. */
  onOutcome?: (outcome: Outcome) => void;
}

const results: Record<MeetingChanges['state'], Result> = { NEW: 'WRITTEN', CHANGED: 'REPLACED', UNCHANGED: 'UNCHANGED' };

/**
 * Reads files of minutes, resolves their names against what the graph knows, and writes them in the order of the
 * meetings' dates, each meeting in one transaction. A file that cannot be used is reported, the others still load.
 * @throws PathError where a path does not exist; GraphError where the database cannot be written.
 */
export async function ingest(options: IngestOptions): Promise<Outcome[]> {
  const { graph, authority, paths, dryRun = false, onOutcome = () => {} } = options;
  const candidates = await inDateOrder(await collect(paths));
  if (!dryRun) await writeAuthority(graph, authority);
  const outcomes: Outcome[] = [];
  const sources = new Map<string, string>();
  for (const dated of candidates) {
    const outcome = 'reason' in dated ? skipped(dated.candidate.source, dated.reason) : await ingestOne(dated.candidate, sources, options);
    outcomes.push(outcome);
    onOutcome(outcome);
  }
  return outcomes;
}

async function ingestOne({ path, source }: Candidate, sources: Map<string, string>, { graph, authority, dryRun }: IngestOptions): Promise<Outcome> {
  const text = await readFile(path);
  const { minutes, facts } = resolveMinutes(readMinutes(text), { ...text, source }, authority, await readKnown(graph), new Date().toISOString());
  if (facts === null) return skipped(source, 'nothing was written: this text is not read as the minutes of a meeting', minutes.problems);
  const meetingId = facts.meeting.id;
  const twin = sources.get(meetingId);
  if (twin !== undefined) {
    return skipped(source, `nothing was written: ${twin} holds minutes of ${meetingId} too; ingest this file alone if it is the one that counts`, minutes.problems);
  }
  sources.set(meetingId, source);
  const changes = dryRun === true ? await changesOf(graph, facts) : (await writeMeeting(graph, facts)).changes;
  return {
    source,
    result: results[changes.state],
    meetingId,
    changes: { added: changes.added.length, removed: changes.removed.length, changed: changes.changed.length },
    counts: countsOf(facts),
    problems: minutes.problems,
  };
}
