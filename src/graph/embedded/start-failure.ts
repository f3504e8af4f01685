import { GraphError } from '../graph-error.js';

/** The data folder is in use by another server at this moment. */
export class FolderInUse extends GraphError {
  override name = 'FolderInUse';

  constructor(root: string) {
    super(`Another Minutes Graph already runs on this data folder (${root}): stop it or set MINUTES_GRAPH_HOME to another folder.`);
  }
}

/** Another program took the port between choosing and using it. */
export class PortTaken extends GraphError {
  override name = 'PortTaken';
}

/** What the server's output says about why it ended before it was ready. */
export function startFailure(output: string, root: string, log: string): GraphError {
  if (/lock file|FileLockException|store_lock/i.test(output)) return new FolderInUse(root);
  if (/Address already in use|BindException/.test(output)) return new PortTaken('The port of the embedded database was taken by another program: start again.');
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    return notStarted(`the disk of ${root} is full. Make room, or set MINUTES_GRAPH_HOME to a folder on another disk.`);
  }
  if (/Read-only file system|AccessDeniedException|Permission denied/.test(output)) {
    return notStarted(`this user may not write to everything in ${root}. Put that right, or set MINUTES_GRAPH_HOME to another folder.`);
  }
  if (/OutOfMemoryError|Could not reserve enough space|insufficient memory/.test(output)) {
    return notStarted('this machine has not enough free memory (about 1 GB is needed).');
  }
  const lines = output.trim().split('\n').slice(-8).join('\n');
  return new GraphError(`The embedded database ended before it was ready. Its last lines (more in ${log}):\n${lines}`);
}

function notStarted(why: string): GraphError {
  return new GraphError(`The embedded database could not start: ${why}`);
}
