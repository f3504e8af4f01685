import { readFile } from '../formats/read-file.js';
import type { Graph } from '../graph/graph.js';
import { readKnown, type KnownGraph } from '../graph/read-known.js';
import { writeAuthority } from '../graph/write/write-authority.js';
import { authorityInGraph } from '../identity/across/authority-in-graph.js';
import type { Authority } from '../identity/authority.js';
import { collect } from './collect.js';
import { inDateOrder } from './in-date-order.js';
import { ingestOne } from './ingest-one.js';
import { skipped, type Outcome } from './outcome.js';

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

/**
 * Reads files of minutes, resolves their names against what the graph knows, and writes them in the order of the
 * meetings' dates, each meeting in one transaction. A file that cannot be used is reported, the others still load.
 * @throws PathError where a path does not exist; GraphError where the database cannot be written.
 */
export async function ingest({ graph, authority, paths, dryRun = false, onOutcome = () => {} }: IngestOptions): Promise<Outcome[]> {
  const files = await inDateOrder(await collect(paths));
  const outcomes: Outcome[] = [];
  const sources = new Map<string, string>();
  let known: KnownGraph = await readKnown(graph);
  if (!dryRun) {
    await writeAuthority(graph, authorityInGraph(authority, known));
    known = await readKnown(graph);
  }
  for (const file of files) {
    const { candidate } = file;
    let outcome: Outcome;
    if ('reason' in file) outcome = skipped(candidate.source, file.reason);
    else ({ outcome, known } = await ingestOne({ ...candidate, text: await readFile(candidate.path) }, known, { graph, authority, dryRun, sources }));
    outcomes.push(outcome);
    onOutcome(outcome);
  }
  return outcomes;
}
