import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A statement of an insight: Cypher that reads, gets all values as parameters and answers with one record. */
export type Statement = string & { readonly kind: 'statement' };

const given = withoutComments(import.meta.dirname, 'given.cypher');

/**
 * Reads the statement of the `.cypher` files that stand beside its resolver, each going on from the one before, and the first from
 * `given.cypher`. Its one record holds `given` again.
 */
export function readStatement(folder: string, ...files: string[]): Statement {
  return ['CYPHER 5', given, ...files.map((file) => withoutComments(folder, file))].join('\n') as Statement;
}

function withoutComments(folder: string, file: string): string {
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
  return lines.filter((line) => !line.trimStart().startsWith('//')).join('\n');
}
