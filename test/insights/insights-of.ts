import { afterAll, beforeAll, expect } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { startTestApi } from '../api/api.js';
import type { Answer, TestApi } from '../api/api.js';
import { recordingDriver } from '../golden/recording-driver.js';
import type { Sent } from '../golden/recording-driver.js';
import { openTestGraph } from '../support/neo4j.js';

/** The API over a graph of the test file's own. */
export interface Insights {
  /** What was answered, errors included. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The data of an answer that has no errors. */
  dataOf<T = unknown>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** How many statements the last question took. */
  statementCount(): number;
}

/** Serves a graph that `load` fills, for the tests of one file. */
export function insightsOf(load: (graph: Graph) => Promise<void>): Insights {
  const sent: Sent[] = [];
  let graph: Graph;
  let api: TestApi;

  beforeAll(async () => {
    graph = await openTestGraph();
    await load(graph);
    api = await startTestApi({ driver: recordingDriver(graph.driver, sent), database: graph.database });
    await api.ask('{ people(limit: 1) { id } }');
  });

  afterAll(async () => {
    await api?.close();
    await graph?.close();
  });

  const ask = (query: string, variables?: Record<string, unknown>): Promise<Answer> => {
    sent.length = 0;
    return api.ask(query, variables);
  };
  return {
    ask,
    dataOf: async <T>(query: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await ask(query, variables);
      expect(errors).toBeUndefined();
      return data as T;
    },
    statementCount: () => sent.length,
  };
}
