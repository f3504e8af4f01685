import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A statement of an insight: Cypher that reads, gets all values as parameters and answers with one record. */
export type Statement = string & { readonly kind: 'statement' };

const given = withoutComments(import.meta.dirname, 'given.cypher');

/**
 * Reads the statement of a `.cypher` file that stands beside its resolver. It goes on from `given.cypher`, and its one record holds
 * `given` again.
 */
export function readStatement(folder: string, file: string): Statement {
  return `CYPHER 5\n${given}\n${withoutComments(folder, file)}` as Statement;
}

function withoutComments(folder: string, file: string): string {
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
  return lines.filter((line) => !line.trimStart().startsWith('//')).join('\n');
}
