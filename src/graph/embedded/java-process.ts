import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A Java process that cannot outlive this one. */
export interface JavaProcess {
  /** Java's own process id. */
  pid: number;
  /** Settled once Java has ended, with its exit status (128 and more for a signal). */
  ended: Promise<number>;
  /** Asks Java to end, makes it end after 3 s, and waits for that. */
  stop(): Promise<void>;
}

/*
 * Java ends when this process does, however that happens. The shell reads a pipe that only this process holds: when it
 * closes, Java gets TERM and, after 3 s, KILL. Should the shell itself be killed, the kernel kills Java where `setpriv`
 * can ask for that. The shell has a session of its own, so Ctrl-C on the terminal does not reach Java before us.
 */
const watchdog = `
log=$1; shift
if setpriv --pdeathsig KILL true 2>/dev/null; then set -- setpriv --pdeathsig KILL "$@"; fi
exec 3<&0
"$@" </dev/null >>"$log" 2>&1 3<&- &
java=$!
echo "$java"
exec >/dev/null 2>&1
(cat <&3; kill "$java"; sleep 3; kill -9 "$java") &
watch=$!
exec 3<&-
wait "$java"
status=$?
kill "$watch"
exit "$status"
`;

/** Starts a Java command below the watchdog; its output is appended to the log file. */
export async function startJavaProcess(java: string, args: string[], log: string): Promise<JavaProcess> {
  const shell = spawn('/bin/sh', ['-c', watchdog, 'sh', log, java, ...args], { detached: true, stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise<number>((resolve) => {
    shell.once('error', () => resolve(127));
    shell.once('exit', (status) => {
      shell.stdin?.destroy();
      resolve(status ?? 137);
    });
  });
  shell.stdin?.on('error', () => {});
  return {
    pid: await printedPid(shell),
    ended,
    async stop() {
      shell.stdin?.end();
      await ended;
    },
  };
}

async function printedPid(shell: ChildProcess): Promise<number> {
  if (shell.stdout === null) throw new Error('the watchdog has no output');
  for await (const line of createInterface({ input: shell.stdout })) return Number(line);
  throw new Error('the watchdog /bin/sh did not start');
}
