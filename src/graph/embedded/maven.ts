import { spawn, spawnSync } from 'node:child_process';
import type { Progress } from '../graph.js';
import { GraphError } from '../graph-error.js';

const filesBetweenWords = 25;

/**
 * Copies what the pom depends on into a folder, by Maven, and says how far it is.
 * @throws GraphError where Maven is missing, or with its last lines where it fails.
 */
export async function copyDependencies(pom: string, target: string, version: string, onProgress: Progress): Promise<void> {
  if (spawnSync('mvn', ['--version'], { stdio: 'ignore' }).error) throw new GraphError(noMaven(version));
  onProgress(`Downloading Neo4j ${version} with Maven (once for this user, about 123 MB)`);
  const maven = spawn(
    'mvn',
    ['-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${target}`],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const lines: string[] = [];
  let files = 0;
  let rest = '';
  const take = (chunk: string): void => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) {
      if (/\bDownloaded from .*\.jar\b/.test(line) && ++files % filesBetweenWords === 0) onProgress(`Downloading Neo4j ${version}: ${files} files`);
      if (!/\bDownload(ing|ed) from\b/.test(line)) lines.push(line.trim());
    }
  };
  maven.stdout.setEncoding('utf8').on('data', take);
  maven.stderr.setEncoding('utf8').on('data', take);
  const status = await new Promise<number | null>((resolve, reject) => maven.on('error', reject).on('close', resolve));
  if (status !== 0) throw new GraphError(failed(version, lines));
  onProgress(`Neo4j ${version} is in place`);
}

function noMaven(version: string): string {
  return `Maven (mvn) is needed once, to download Neo4j ${version}; it was not found. `
    + 'Install it (Debian, Ubuntu: apt-get install maven; macOS: brew install maven), '
    + 'or set NEO4J_URI and NEO4J_PASSWORD to use a Neo4j server of your own.';
}

function failed(version: string, lines: string[]): string {
  const said = lines.filter((line) => line.includes('ERROR') || line.includes('BUILD FAILURE'));
  const shown = (said.length > 0 ? said : lines).filter((line) => line !== '').slice(0, 8);
  return `Maven could not download Neo4j ${version}. Check the connection (or the mirror in Maven's settings) and start again; nothing half-done was kept. `
    + `Maven said:\n${shown.join('\n')}`;
}
