import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { pdfThreadProgram, type ThreadMessage } from './pdf-thread-program.js';

/** Megabytes of objects that the thread may hold before it is ended. */
const heapMegabytes = 1024;

/** Nothing is printed, no code of the file is run, no font of the system is asked for. */
const options = { verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false, enableXfa: false };

/** The thread that waits for the next file; starting one takes longer than reading a short PDF. */
let idle: Worker | null = null;

/** What to do with the messages of the thread: true for the last one. */
export type MessageReader = (message: ThreadMessage) => boolean;

/**
 * Lets a thread draw the text of a PDF and hands its messages to `read`, until `read` says that it was the last one.
 * The thread is ended when `read` throws, when the time is over, or when the thread itself fails.
 * @throws what `read` throws, the error of `late`, or that of the thread.
 */
export async function drawInThread(bytes: Uint8Array, milliseconds: number, late: () => Error, read: MessageReader): Promise<void> {
  const thread = idle ?? startThread();
  idle = null;
  thread.ref();
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => reject(late()), milliseconds);
      thread.once('error', reject);
      thread.once('exit', () => reject(new Error('The thread that draws PDFs has ended')));
      thread.on('message', (message: ThreadMessage) => {
        try {
          if (read(message)) resolve();
        } catch (error) {
          reject(error);
        }
      });
      const copy = Uint8Array.from(bytes);
      thread.postMessage({ bytes: copy, options }, [copy.buffer]);
    });
  } catch (error) {
    stopListening(thread);
    await thread.terminate();
    throw error;
  } finally {
    clearTimeout(timer);
  }
  await keep(thread);
}

function startThread(): Worker {
  const library = createRequire(import.meta.url).resolve('unpdf');
  return new Worker(pdfThreadProgram, { eval: true, workerData: { library }, resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } });
}

async function keep(thread: Worker): Promise<void> {
  stopListening(thread);
  if (idle !== null) {
    await thread.terminate();
    return;
  }
  thread.unref();
  thread.once('exit', () => {
    if (idle === thread) idle = null;
  });
  thread.once('error', () => undefined);
  idle = thread;
}

/** By name: a thread has listeners of its own. */
function stopListening(thread: Worker): void {
  for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
}
