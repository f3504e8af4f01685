import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One question and its answer, in files of one name: `NAME.graphql`, `NAME.variables.json` where it has any, `NAME.json`, `NAME.cypher`. */
export interface GoldenSet {
  name: string;
  query: string;
  variables: Record<string, unknown>;
  /** Where the answer is kept. */
  answerPath: string;
  /** Where the statements are kept that give it. */
  cypherPath: string;
}

/** Every golden set of the folder, by name. */
export function goldenSets(folder: string): GoldenSet[] {
  const names = readdirSync(folder).filter((file) => file.endsWith('.graphql')).map((file) => file.replace(/\.graphql$/, ''));
  return names.sort().map((name) => {
    const at = (ending: string): string => join(folder, `${name}${ending}`);
    return {
      name,
      query: readFileSync(at('.graphql'), 'utf8'),
      variables: existsSync(at('.variables.json')) ? JSON.parse(readFileSync(at('.variables.json'), 'utf8')) : {},
      answerPath: at('.json'),
      cypherPath: at('.cypher'),
    };
  });
}
