import { join } from 'node:path';
import type { Graph } from '../../src/graph/graph.js';
import { readAuthority } from '../../src/identity/authority/read-authority.js';
import { ingest } from '../../src/ingest/ingest.js';
import { projectRoot } from '../../src/settings.js';

/** Loads the two sample minutes with their authority, by the way that every file takes. */
export async function loadSamples(graph: Graph): Promise<void> {
  const authority = await readAuthority(join(projectRoot, 'seeds/authority'));
  const outcomes = await ingest({ graph, authority, paths: [join(projectRoot, 'seeds/minutes')] });
  const failed = outcomes.filter(({ result }) => result !== 'WRITTEN');
  if (failed.length > 0) throw new Error(`The samples were not loaded: ${JSON.stringify(failed)}`);
}
