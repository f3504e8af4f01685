import { Presets, SingleBar } from 'cli-progress';

/** Tells how far a piece of work is: a bar on a terminal, a plain line for each step elsewhere. Both on standard error. */
export interface Progress {
  /** Words on what happens now, without a step done. */
  note(text: string): void;
  /** One more step done, with its outcome in a line. */
  step(text: string): void;
  /** Takes the bar away. */
  stop(): void;
}

/** Progress over `total` steps, shown on `stream` (standard error unless given). */
export function progressOver(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY && total > 1 ? bar(total, stream) : lines(stream);
}

/** Plain lines, whatever the stream is. */
export function lines(stream: NodeJS.WritableStream = process.stderr): Progress {
  const print = (text: string): void => void stream.write(`${text}\n`);
  return { note: print, step: print, stop: () => {} };
}

function bar(total: number, stream: NodeJS.WriteStream): Progress {
  const shown = new SingleBar({ format: ' {bar} {value}/{total}  {text}', stream, hideCursor: true, clearOnComplete: true, barsize: 30 }, Presets.shades_classic);
  shown.start(total, 0, { text: '' });
  return {
    note: (text) => shown.update({ text }),
    step: (text) => shown.increment(1, { text }),
    stop: () => shown.stop(),
  };
}
