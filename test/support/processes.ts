import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../../src/graph/embedded/is-alive.js';

/** Ids of all processes below one, however deep (Linux only). */
export function descendants(pid: number): number[] {
  const children = allPids().filter((candidate) => parentOf(candidate) === pid);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

/** Ids of the Java processes whose command line names this folder (Linux only). */
export function javaProcessesOf(folder: string): number[] {
  return allPids().filter((pid) => {
    const command = read(pid, 'cmdline').split('\0');
    return (command[0] ?? '').endsWith('java') && command.some((argument) => argument.startsWith(folder));
  });
}

/** Kills a process at once; one that is gone already is no error. */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** How long a process still ran, in milliseconds; `limit` where it runs longer. */
export async function endedAfter(pid: number, limit: number): Promise<number> {
  const started = Date.now();
  while (isAlive(pid) && !isZombie(pid) && Date.now() - started < limit) await sleep(50);
  return Math.min(Date.now() - started, limit);
}

function allPids(): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
}

function parentOf(pid: number): number {
  return Number(statusFields(pid)[1]);
}

function isZombie(pid: number): boolean {
  return statusFields(pid)[0] === 'Z';
}

function statusFields(pid: number): string[] {
  return read(pid, 'stat').replace(/^.*\) /s, '').split(' ');
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** The IPv4 addresses and ports that a process listens on for TCP, such as `127.0.0.1:4000`; others are given in hex (Linux only). */
export function listeningOn(pid: number): string[] {
  const sockets = new Set(readdirSync(`/proc/${pid}/fd`).map((fd) => /^socket:\[(\d+)\]$/.exec(linkOf(pid, fd))?.[1]));
  const lines = ['tcp', 'tcp6'].flatMap((table) => read(pid, `net/${table}`).trim().split('\n').slice(1));
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[3] === '0A' && sockets.has(fields[9]))
    .map((fields) => address(fields[1] ?? ''));
}

function linkOf(pid: number, fd: string): string {
  try {
    return readlinkSync(`/proc/${pid}/fd/${fd}`);
  } catch {
    return '';
  }
}

function address(field: string): string {
  const [host = '', port = ''] = field.split(':');
  const ipv4 = /^(?:0{16}F{4}0{4}|0{16}0000FFFF|)([0-9A-F]{8})$/.exec(host)?.[1];
  const shown = ipv4 === undefined ? host : (ipv4.match(/../g) ?? []).toReversed().map((byte) => parseInt(byte, 16)).join('.');
  return `${shown}:${parseInt(port, 16)}`;
}
