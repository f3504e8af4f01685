import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../settings.js';
import { GraphError } from './graph-error.js';
import type { Graph } from './graph.js';

const files = ['constraints.cypher', 'indexes.cypher'];
const secondsForIndexes = 120;

/** The statements of one Cypher file: divided by semicolons at line ends, without `//` comment lines. */
export function statementsOf(cypher: string): string[] {
  const code = cypher.split('\n').filter((line) => !line.trimStart().startsWith('//')).join('\n');
  return code.split(/;\s*(?:\n|$)/).map((statement) => statement.trim()).filter((statement) => statement !== '');
}

/**
 * Brings the constraints and indexes of `schema/*.cypher` about, those that are missing, and waits until they serve.
 * @throws GraphError where the server refuses one.
 */
export async function applySchema(graph: Pick<Graph, 'driver' | 'database'>): Promise<void> {
  const statements = files.flatMap((file) => statementsOf(readFileSync(join(projectRoot, 'schema', file), 'utf8')));
  const session = graph.driver.session({ database: graph.database });
  try {
    const there = await session.run('SHOW INDEXES YIELD name RETURN collect(name) AS names');
    const names = new Set<string>(there.records[0]?.get('names'));
    const missing = statements.filter((statement) => !names.has(nameIn(statement)));
    for (const statement of missing) await session.run(statement);
    await session.run('CALL db.awaitIndexes($seconds)', { seconds: secondsForIndexes });
  } catch (error) {
    throw new GraphError(`The constraints and indexes of schema/ could not be applied: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    await session.close();
  }
}

function nameIn(statement: string): string {
  return /^CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+)/.exec(statement)?.[1] ?? '';
}
