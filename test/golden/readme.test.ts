import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { projectRoot } from '../../src/settings.js';
import { startTestApi } from '../api/api.js';
import type { TestApi } from '../api/api.js';
import { loadSamples } from '../support/corpus.js';
import { openTestGraph } from '../support/neo4j.js';

let graph: Graph;
let api: TestApi;

beforeAll(async () => {
  graph = await openTestGraph();
  await loadSamples(graph);
  api = await startTestApi(graph);
});

afterAll(async () => {
  await api?.close();
  await graph.close();
});

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const questions = [...readme.matchAll(/^\*\*(?<title>[^*\n]+)\*\*.*\n\n```graphql\n(?<query>[^`]+)```\n\n```json\n(?<answer>[^`]+)```/gm)].map(({ groups }) => groups ?? {});

test('the README asks five questions', () => {
  expect(questions).toHaveLength(5);
});

test.each(questions.map(({ title, query, answer }) => [title, query, answer]))('README: %s', async (_title, query, answer) => {
  const { data, errors } = await api.ask(query ?? '');
  expect(errors).toBeUndefined();
  expect(data).toEqual(JSON.parse(answer ?? ''));
});

const folder = join(projectRoot, 'seeds', 'queries');

test.each(readdirSync(folder).filter((file) => file.endsWith('.graphql')))('the playground\'s %s gets an answer with something in it', async (file) => {
  const { data, errors } = await api.ask(readFileSync(join(folder, file), 'utf8'));
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toMatch(/"(name|text)":"\w/);
});
