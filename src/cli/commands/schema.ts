import { Command } from 'commander';
import { printPublicSchema } from '../../api/schema/print.js';

/** `minutes-graph schema`: the public GraphQL schema, as SDL on standard output. Needs no database. */
export function schemaCommand(): Command {
  return new Command('schema').description('Print the public GraphQL schema.').action(async () => {
    process.stdout.write(await printPublicSchema());
  });
}
