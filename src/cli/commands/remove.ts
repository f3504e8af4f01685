import { Command } from 'commander';
import { openGraph } from '../../graph/open-graph.js';
import { removeMeeting } from '../../graph/write/remove-meeting.js';
import { readSettings } from '../../settings.js';
import { lines } from '../progress.js';

/** `minutes-graph remove MEETING`: takes one meeting and all that only its minutes say out of the graph. */
export function removeCommand(): Command {
  return new Command('remove')
    .description('Remove one meeting and all that only its minutes say from the graph.')
    .argument('<meeting>', 'id of the meeting: the board, then the date, as `meetings { id }` shows it')
    .action(async (meetingId: string) => {
      const graph = await openGraph(readSettings(), { onProgress: lines().note });
      try {
        const removed = await removeMeeting(graph, meetingId);
        if (removed) process.stdout.write(`${meetingId} removed\n`);
        else {
          process.stderr.write(`${meetingId}: the graph holds no such meeting; the query { meetings { id } } lists those it holds\n`);
          process.exitCode = 1;
        }
      } finally {
        await graph.close();
      }
    });
}
