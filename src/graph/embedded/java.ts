import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { GraphError } from '../graph-error.js';

const oldestJava = 17;

/**
 * The command of a Java that can run the embedded server: that of JAVA_HOME, else the one on the PATH.
 * @throws GraphError that says what to install where there is none or only one that is too old.
 */
export function findJava(variables: Record<string, string | undefined> = process.env): string {
  const commands = variables.JAVA_HOME ? [join(variables.JAVA_HOME, 'bin', 'java'), 'java'] : ['java'];
  const found: number[] = [];
  for (const command of commands) {
    const version = javaVersion(command, variables);
    if (version === null) continue;
    if (version >= oldestJava) return command;
    found.push(version);
  }
  throw new GraphError(found.length > 0 ? tooOld(Math.max(...found)) : none());
}

/** The main version that `java -version` prints (8 for "1.8.0", 17 for "17.0.15"); null where it prints none. */
export function javaMainVersion(printed: string): number | null {
  const match = /version "(?:1\.)?(\d+)/.exec(printed);
  return match ? Number(match[1]) : null;
}

function javaVersion(command: string, variables: Record<string, string | undefined>): number | null {
  const run = spawnSync(command, ['-version'], { encoding: 'utf8', env: variables });
  return run.error ? null : javaMainVersion(run.stderr + run.stdout);
}

function tooOld(version: number): string {
  return `The embedded database needs Java ${oldestJava} or newer; this machine has Java ${version}. ${advice()}`;
}

function none(): string {
  return `The embedded database needs Java ${oldestJava} or newer; no Java was found. ${advice()}`;
}

function advice(): string {
  return `Install a JDK ${oldestJava} or 21 (Debian, Ubuntu: apt-get install openjdk-${oldestJava}-jdk-headless; macOS: brew install openjdk@21), `
    + 'or set JAVA_HOME to one, or set NEO4J_URI and NEO4J_PASSWORD to use a Neo4j server of your own.';
}
