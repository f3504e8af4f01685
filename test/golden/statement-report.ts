import neo4j from 'neo4j-driver';
import type { Profiled } from './profiled.js';

/** The statements of one answer as text: what each cost and how it finds its nodes as comments, then the Cypher. */
export function statementReport(statements: readonly Profiled[]): string {
  const total = statements.reduce((sum, { dbHits }) => sum + dbHits, 0);
  const head = `// ${statements.length} statement${statements.length === 1 ? '' : 's'}, ${total} db hits\n`;
  return [head, ...statements.map(oneReport)].join('\n');
}

/** What a report says that all statements together cost. */
export function dbHitsIn(report: string): number {
  return Number(/(\d+) db hits/.exec(report)?.[1]);
}

/** The Cypher in a report, without its comments. */
export function cypherIn(report: string): string {
  return report.split('\n').filter((line) => !line.startsWith('//')).join('\n').trim();
}

function oneReport({ cypher, parameters, dbHits, steps }: Profiled): string {
  const given = Object.entries(parameters).map(([name, value]) => `// $${name} = ${plain(value)}`);
  const leaves = steps.filter(({ children, arguments: { Details } }) => children.length === 0 && Details);
  const found = leaves.map(({ operatorType, arguments: { Details } }) => `${operatorType}: ${Details}`);
  const kinds = [...new Set(steps.map(({ operatorType }) => operatorType.replace(/@.*$/, '')))].sort();
  return [
    `// ${dbHits} hits by ${kinds.join(', ')}`,
    ...[...new Set(found)].map((line) => `// ${line.replace(/@\w+/, '')}`),
    ...given,
    cypher.split('\n').map((line) => line.trimEnd()).filter((line) => line !== '').join('\n'),
    '',
  ].join('\n');
}

function plain(value: unknown): string {
  return neo4j.isInt(value) ? value.toString() : JSON.stringify(value);
}
