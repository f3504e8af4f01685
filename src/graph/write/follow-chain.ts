import type { ManagedTransaction } from 'neo4j-driver';

/** Links each meeting of the boards to the one before it, by date and start time (a meeting without a time comes first). */
export async function followChain(transaction: ManagedTransaction, boardIds: string[]): Promise<void> {
  await transaction.run(
    `UNWIND $boardIds AS boardId
     MATCH (:Board {id: boardId})<-[:OF_BOARD]-(m:Meeting)
     WITH boardId, m ORDER BY m.date, coalesce(m.startTime, ''), m.id
     WITH boardId, collect(m) AS meetings
     UNWIND range(0, size(meetings) - 1) AS index
     WITH meetings[index] AS meeting, CASE WHEN index > 0 THEN meetings[index - 1] END AS previous
     OPTIONAL MATCH (meeting)-[wrong:FOLLOWS]->(other) WHERE previous IS NULL OR other <> previous
     DELETE wrong
     WITH meeting, previous WHERE previous IS NOT NULL
     MERGE (meeting)-[:FOLLOWS]->(previous)`,
    { boardIds },
  );
}
