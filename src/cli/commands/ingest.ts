import { Command } from 'commander';
import { openGraph } from '../../graph/open-graph.js';
import { readAuthority } from '../../identity/authority/read-authority.js';
import { collect } from '../../ingest/collect.js';
import { ingest } from '../../ingest/ingest.js';
import { readSettings } from '../../settings.js';
import { authorityOption } from '../authority-option.js';
import { lines, progressOver } from '../progress.js';
import { outcomeLine, summaryOf } from '../summary.js';

/** `minutes-graph ingest PATH...`: reads files and folders into the graph, in the order of the meetings' dates. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description('Read files or folders of minutes into the graph, in date order; into the running database where one runs on this data folder.')
    .argument('<path...>', 'files, or folders that are searched at any depth')
    .option('--dry-run', 'say what would change, and write nothing')
    .addOption(authorityOption())
    .action(async (paths: string[], options: { dryRun?: boolean; authority: string }) => {
      const dryRun = options.dryRun === true;
      const authority = await readAuthority(options.authority);
      const files = await collect(paths);
      const graph = await openGraph(readSettings(), { onProgress: lines().note });
      const progress = progressOver(files.length);
      try {
        const outcomes = await ingest({ graph, authority, paths, dryRun, onOutcome: (outcome) => progress.step(outcomeLine(outcome, dryRun)) });
        progress.stop();
        process.stdout.write(summaryOf(outcomes, dryRun));
        if (outcomes.some((outcome) => outcome.result === 'SKIPPED')) process.exitCode = 1;
      } finally {
        progress.stop();
        await graph.close();
      }
    });
}
