import neo4j from 'neo4j-driver';
import type { Profiled } from './profiled.js';

/**
 * The statements of one answer as text: the Cypher, and below it as comments what it was given, what it cost and how it finds its nodes.
 * In the order of the alphabet, as root fields run side by side.
 */
export function statementReport(statements: readonly Profiled[]): string {
  const total = statements.reduce((sum, { dbHits }) => sum + dbHits, 0);
  const head = `// ${statements.length} statement${statements.length === 1 ? '' : 's'}, ${total} db hits\n`;
  return [head, ...statements.map(oneReport).sort()].join('\n');
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
  const given = Object.entries(parameters).map(([name, value]) => `${name} = ${plain(value)}`).join(', ');
  const found = steps.filter(({ operatorType }) => /Seek|Scan/.test(operatorType))
    .map(({ operatorType, arguments: { Details } }) => `// ${operatorType.replace(/@.*$/, '')}: ${Details}`);
  const kinds = [...new Set(steps.map(({ operatorType }) => operatorType.replace(/@.*$/, '')))].sort();
  return [
    cypher.split('\n').map((line) => line.trimEnd()).filter((line) => line !== '').join('\n'),
    `// with ${given}`,
    `// ${dbHits} hits by ${kinds.join(', ')}`,
    ...new Set(found),
    '',
  ].join('\n');
}

function plain(value: unknown): string {
  return neo4j.isInt(value) ? value.toString() : JSON.stringify(value);
}
