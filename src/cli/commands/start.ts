import { Command } from 'commander';
import { join } from 'node:path';
import { startApi } from '../../api/server.js';
import { openGraph } from '../../graph/open-graph.js';
import { readAuthority } from '../../identity/authority/read-authority.js';
import { ingest } from '../../ingest/ingest.js';
import type { Outcome } from '../../ingest/outcome.js';
import { projectRoot, readSettings } from '../../settings.js';
import { defaultAuthority } from '../authority-option.js';
import { lines } from '../progress.js';
import { problemLine } from '../report.js';
import { untilStopped } from '../until-stopped.js';

/** `minutes-graph start`: database, sample minutes, API and playground, until Ctrl-C or SIGTERM. */
export function startCommand(): Command {
  return new Command('start')
    .description('Start the database, load the minutes in seeds/minutes and serve the API and the playground until Ctrl-C.')
    .option('--no-seeds', 'serve what the database holds already, without loading seeds/minutes')
    .action(async (options: { seeds: boolean }) => start(options.seeds));
}

async function start(withSeeds: boolean): Promise<void> {
  const settings = readSettings();
  const progress = lines();
  const stopped = untilStopped();
  const graph = await openGraph(settings, { own: 'start', onProgress: progress.note });
  try {
    let loaded = false;
    const api = await startApi({ driver: graph.driver, database: graph.database, port: settings.port, host: settings.host, isLoaded: () => loaded });
    try {
      if (withSeeds) {
        progress.note('Loading the minutes in seeds/minutes ...');
        const authority = await readAuthority(defaultAuthority);
        const outcomes = await ingest({ graph, authority, paths: [join(projectRoot, 'seeds', 'minutes')] });
        for (const line of outcomes.map(seedLine)) progress.step(line);
      }
      loaded = true;
      process.stdout.write(welcome(api.address));
      await stopped;
      progress.note('Stopping ...');
    } finally {
      await api.close();
    }
  } finally {
    await graph.close();
  }
}

function seedLine(outcome: Outcome): string {
  const errors = outcome.problems.filter((problem) => problem.severity === 'ERROR').map(problemLine);
  return [`  ${outcome.meetingId ?? outcome.source}: ${outcome.result.toLowerCase()}`, ...errors.map((line) => `    ${line}`)].join('\n');
}

function welcome(address: string): string {
  return `
Minutes Graph is ready.

  Playground  ${address}/playground
  API         ${address}/graphql

Two things to try:
  1. Open the playground: its tabs hold ready queries, from a topic across years to who attended what.
  2. Ask from a terminal who attended each meeting:
     curl ${address}/graphql -H 'content-type: application/json' \\
       -d '{"query":"{ meetings { id date attendances { status person { name } } } }"}'

Ctrl-C stops everything.
`;
}
