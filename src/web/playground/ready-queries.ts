import { readReadyQuery } from './ready-query.js';
import type { ReadyQuery } from './ready-query.js';

const folder = '../../../seeds/queries/';
const texts = import.meta.glob<string>('../../../seeds/queries/*.graphql', { query: '?raw', import: 'default', eager: true });
const variables = import.meta.glob<string>('../../../seeds/queries/*.variables.json', { query: '?raw', import: 'default', eager: true });

/** The ready queries that the page was built with, in the order of their file names. */
export const readyQueries: ReadyQuery[] = Object.keys(texts).sort().map((path) =>
  readReadyQuery(path.slice(folder.length), texts[path] ?? '', variables[path.replace(/graphql$/, 'variables.json')] ?? null));
