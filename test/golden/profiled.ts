import type { ProfiledPlan } from 'neo4j-driver';
import type { Graph } from '../../src/graph/graph.js';
import type { Sent } from './recording-driver.js';

/** A statement with what it cost when it was run once more. */
export interface Profiled extends Sent {
  dbHits: number;
  /** Every step of its plan, from the result down. */
  steps: ProfiledPlan[];
}

/** Runs the statement again to see its plan. */
export async function profiled({ driver, database }: Pick<Graph, 'driver' | 'database'>, { cypher, parameters }: Sent): Promise<Profiled> {
  const { summary } = await driver.executeQuery(cypher.replace(/^CYPHER 5/, 'CYPHER 5 PROFILE'), parameters, { database });
  if (!summary.profile) throw new Error(`Neo4j gave no plan for: ${cypher}`);
  const steps = stepsOf(summary.profile);
  return { cypher, parameters, steps, dbHits: steps.reduce((sum, { dbHits }) => sum + dbHits, 0) };
}

function stepsOf(plan: ProfiledPlan): ProfiledPlan[] {
  return [plan, ...plan.children.flatMap(stepsOf)];
}
