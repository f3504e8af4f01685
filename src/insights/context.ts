import type { Driver, SessionConfig } from 'neo4j-driver';
import type { NodeLoader } from './nodes/node-loader.js';

/** What the resolvers of insights get: where to run their statements, and how to read nodes. */
export interface InsightContext {
  executionContext: Driver;
  sessionConfig: SessionConfig;
  /** Made for each operation by `nodeLoading`. */
  nodes?: NodeLoader;
}
