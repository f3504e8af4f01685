import { defineConfig } from 'vitest/config';

// Two copies of graphql would meet: the libraries load its CommonJS build, vitest would pick the ES one.
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: oneGraphql,
        test: { name: 'pure', include: ['test/{formats,reading,identity,project,score}/**/*.test.ts'], testTimeout: 20_000 },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'graph',
          include: ['test/{graph,ingest,api,insights,cli,golden,web}/**/*.test.ts'],
          globalSetup: ['test/support/neo4j.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: oneGraphql,
        test: { name: 'long', include: ['test/long/**/*.test.ts'], fileParallelism: false, testTimeout: 300_000, hookTimeout: 300_000 },
      },
    ],
  },
});
