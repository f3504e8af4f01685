/**
 * Cypher that does one of several things to each row, by the row's value: one statement, so one plan, instead of one for
 * each label or type, which Cypher of the servers that we support cannot take as a parameter.
 */
export function choose(value: string, options: Record<string, string>): string {
  return Object.entries(options)
    .map(([option, clause]) => `FOREACH (_ IN CASE ${value} WHEN '${option}' THEN [1] ELSE [] END | ${clause})`)
    .join('\n');
}
