import { Neo4jError } from 'neo4j-driver';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../settings.js';
import { GraphError } from './graph-error.js';
import type { Graph } from './graph.js';
import { inReadTransaction, inWriteTransaction } from './transaction.js';

const files = ['constraints.cypher', 'indexes.cypher'];
const secondsForIndexes = 120;
const tries = 5;

/** The statements of one Cypher file: divided by semicolons at line ends, without `//` comment lines. */
export function statementsOf(cypher: string): string[] {
  const code = cypher.split('\n').filter((line) => !line.trimStart().startsWith('//')).join('\n');
  return code.split(/;\s*(?:\n|$)/).map((statement) => statement.trim()).filter((statement) => statement !== '');
}

/**
 * Brings the constraints and indexes of `schema/*.cypher` about, those that are missing, and waits until they serve.
 * Two processes may do so at once.
 * @throws GraphError where the server refuses one.
 */
export async function applySchema(graph: Graph): Promise<void> {
  try {
    for (const file of files) await applyAll(graph, statementsOf(readFileSync(join(projectRoot, 'schema', file), 'utf8')));
    await inReadTransaction(graph, (transaction) => transaction.run('CALL db.awaitIndexes($seconds)', { seconds: secondsForIndexes }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GraphError(`The constraints and indexes of schema/ could not be applied: ${reason}`, { cause: error });
  }
}

async function applyAll(graph: Graph, statements: string[]): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const names = await indexNames(graph);
    const missing = statements.filter((statement) => !names.has(nameIn(statement)));
    if (missing.length === 0) return;
    try {
      await inWriteTransaction(graph, async (transaction) => {
        for (const statement of missing) await transaction.run(statement);
      });
      return;
    } catch (error) {
      if (!madeByAnother(error) || attempt === tries) throw error;
    }
  }
}

async function indexNames(graph: Graph): Promise<Set<string>> {
  const { records } = await inReadTransaction(graph, (transaction) => transaction.run('SHOW INDEXES YIELD name'));
  return new Set(records.map((record) => record.get('name')));
}

function nameIn(statement: string): string {
  return /^CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+)/.exec(statement)?.[1] ?? '';
}

function madeByAnother(error: unknown): boolean {
  return error instanceof Neo4jError && /^Neo\.ClientError\.Schema\..*AlreadyExists$/.test(error.code);
}
