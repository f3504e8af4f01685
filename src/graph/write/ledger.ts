import type { ManagedTransaction } from 'neo4j-driver';

/** What was resolved rests on a graph that somebody else has written to since: read it again and resolve again. */
export class StaleKnowledge extends Error {
  override name = 'StaleKnowledge';
}

/**
 * Makes this transaction the only writer until it ends, and tells how many writes there were before it. The count is
 * kept on the one internal node `Ledger`.
 * @throws StaleKnowledge where `expected` is given and is not that count.
 */
export async function lockLedger(transaction: ManagedTransaction, expected?: number): Promise<void> {
  const { records } = await transaction.run(
    "MERGE (l:Ledger {id: 'ledger'}) ON CREATE SET l.version = 0 SET l.version = l.version RETURN l.version AS version",
  );
  if (expected !== undefined && records[0]?.get('version') !== expected) throw new StaleKnowledge('The graph was written to meanwhile');
}

/** Counts a write; call it where something was changed. */
export async function countWrite(transaction: ManagedTransaction): Promise<void> {
  await transaction.run("MATCH (l:Ledger {id: 'ledger'}) SET l.version = l.version + 1");
}

/** How many writes there were. */
export async function writesSoFar(transaction: ManagedTransaction): Promise<number> {
  const { records } = await transaction.run("OPTIONAL MATCH (l:Ledger {id: 'ledger'}) RETURN coalesce(l.version, 0) AS version");
  return records[0]?.get('version');
}
