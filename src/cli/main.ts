import { Command, CommanderError } from 'commander';
import { ingestCommand } from './commands/ingest.js';
import { readCommand } from './commands/read.js';
import { removeCommand } from './commands/remove.js';
import { schemaCommand } from './commands/schema.js';
import { startCommand } from './commands/start.js';
import { explain } from './explain.js';

/**
 * Runs one command line (without the program's own name) and sets the exit status: 0 only when all was done, 1 where
 * something was not, 2 where the command line itself is wrong.
 */
export async function main(args: readonly string[]): Promise<void> {
  const program = new Command('minutes-graph')
    .description('Turns the minutes of boards into a graph of people, organisations, boards, topics, decisions and actions, and answers questions about it.')
    .addHelpText('after', '\nSettings are environment variables: PORT, HOST, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE,\nMINUTES_GRAPH_HOME. See README.md.')
    .showHelpAfterError('(--help shows what can be given)')
    .exitOverride();
  for (const command of [startCommand(), ingestCommand(), removeCommand(), readCommand(), schemaCommand()]) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else {
      process.stderr.write(`${explain(error)}\n`);
      process.exitCode = 1;
    }
  }
}
