import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GraphError } from '../graph-error.js';
import type { Home } from './home.js';
import { javaArguments } from './java-arguments.js';
import { ensurePassword, readPassword } from './password.js';

/**
 * Gives a new database its password before its first start; leaves an existing one as it is.
 * @param configuration the folder that holds `neo4j.conf`.
 * @returns the password of the user `neo4j`.
 * @throws GraphError where the database has a password that is no longer on file.
 */
export async function initialPassword(home: Home, java: string, libraries: string, configuration: string): Promise<string> {
  const hasOne = (): boolean => ['dbms/auth.ini', 'databases/system'].some((name) => existsSync(join(home.server, 'data', name)));
  if (hasOne()) {
    const password = await readPassword(home);
    if (password !== null) return password;
    throw new GraphError(
      `The database in ${home.root} has a password, but the file ${home.password} that holds it is gone. `
      + 'Restore that file, or move the folder away and load the minutes anew.',
    );
  }
  const password = await ensurePassword(home);
  const args = javaArguments(libraries, 'org.neo4j.cli.AdminTool', ['dbms', 'set-initial-password', `@${home.password}`]);
  const said = await run(java, args, { ...process.env, NEO4J_HOME: home.server, NEO4J_CONF: configuration });
  if (said !== null && !hasOne()) throw new GraphError(`The first password of the database in ${home.root} could not be set:\n${said}`);
  return password;
}

async function run(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<string | null> {
  const process = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const take = (chunk: string): void => {
    said += chunk;
  };
  process.stdout.setEncoding('utf8').on('data', take);
  process.stderr.setEncoding('utf8').on('data', take);
  const status = await new Promise<number | null>((resolve, reject) => process.on('error', reject).on('close', resolve));
  return status === 0 ? null : said.trim().slice(-1_000);
}
