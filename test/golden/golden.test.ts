import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { startTestApi } from '../api/api.js';
import type { TestApi } from '../api/api.js';
import { loadSamples } from '../support/corpus.js';
import { openTestGraph } from '../support/neo4j.js';
import { goldenSets } from './golden-set.js';
import { profiled } from './profiled.js';
import type { Profiled } from './profiled.js';
import { recordingDriver } from './recording-driver.js';
import type { Sent } from './recording-driver.js';
import { cypherIn, dbHitsIn, statementReport } from './statement-report.js';

const rewrite = Boolean(process.env['REWRITE_GOLDEN']);
const howToRewrite = 'REWRITE_GOLDEN=1 npx vitest run --project graph test/golden';
const scanOfPassages = /NodeByLabelScan: \w+:(Passage|Attendance|AgendaItem|Paragraph|Statement|Decision|Action|Mention|TopicEntry)/;
const sent: Sent[] = [];
let graph: Graph;
let api: TestApi;

beforeAll(async () => {
  graph = await openTestGraph();
  await loadSamples(graph);
  await graph.driver.executeQuery('CALL db.resampleOutdatedIndexes()', {}, { database: graph.database });
  api = await startTestApi({ driver: recordingDriver(graph.driver, sent), database: graph.database });
  await api.ask('{ people(limit: 1) { id } }');
});

afterAll(async () => {
  await api?.close();
  await graph.close();
});

describe.each(goldenSets(import.meta.dirname))('$name', (set) => {
  let statements: Profiled[] = [];

  test('is answered as kept', async () => {
    sent.length = 0;
    const answer = await api.ask(set.query, set.variables);
    statements = await Promise.all(sent.map((statement) => profiled(graph, statement)));
    expect(answer.errors).toBeUndefined();
    if (rewrite) writeFileSync(set.answerPath, `${JSON.stringify(answer.data, null, 2)}\n`);
    expect(answer.data).toEqual(JSON.parse(kept(set.answerPath)));
  });

  test('runs the Cypher that is kept, and finds its nodes no more dearly', () => {
    const report = statementReport(statements);
    if (rewrite) writeFileSync(set.cypherPath, report);
    const before = kept(set.cypherPath);
    expect(cypherIn(report)).toBe(cypherIn(before));
    expect(dbHitsIn(report)).toBeLessThanOrEqual(dbHitsIn(before) * 1.5 + 10);
    expect(report).not.toContain('AllNodesScan');
    if (set.name.startsWith('insight-')) expect(report).not.toMatch(scanOfPassages);
  });
});

test('every quote of both meetings is the slice of its document', async () => {
  const { documents } = (await api.ask('{ documents { id text } }')).data as { documents: { id: string; text: string }[] };
  expect(documents).toHaveLength(2);
  for (const { id, text } of documents) {
    const passages = await passagesOf(id);
    expect(passages.length).toBeGreaterThan(100);
    for (const { quote, start, end } of passages) expect(text.slice(start, end)).toBe(quote);
  }
});

async function passagesOf(document: string): Promise<{ quote: string; start: number; end: number }[]> {
  const page = `query ($id: ID!, $offset: Int!) { document(id: $id) {
    passages(sort: [{ start: ASC }, { id: ASC }], limit: 200, offset: $offset) { quote start end } } }`;
  const all: { quote: string; start: number; end: number }[] = [];
  for (let offset = 0; ; offset += 200) {
    const { data } = await api.ask(page, { id: document, offset });
    const { passages } = (data as { document: { passages: typeof all } }).document;
    all.push(...passages);
    if (passages.length < 200) return all;
  }
}

function kept(path: string): string {
  if (!existsSync(path)) throw new Error(`Nothing is kept in ${path} yet. Read the answer with care, then keep it: ${howToRewrite}`);
  return readFileSync(path, 'utf8');
}
