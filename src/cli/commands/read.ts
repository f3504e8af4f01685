import { Command } from 'commander';
import { readFile } from '../../formats/read-file.js';
import { readAuthority } from '../../identity/authority/read-authority.js';
import { nothingKnown } from '../../identity/known.js';
import { resolveMinutes } from '../../identity/resolve-minutes.js';
import { readMinutes } from '../../reading/read-minutes.js';
import { authorityOption } from '../authority-option.js';
import { reportOf } from '../report.js';

/** `minutes-graph read FILE`: what is understood of one text, as a report or as JSON. Needs no database. */
export function readCommand(): Command {
  return new Command('read')
    .description('Read one file of minutes and show what was understood. Needs no database.')
    .argument('<file>', 'minutes as .txt, .md, .html, .docx or .pdf')
    .option('--json', 'print the reading as JSON, and nothing else')
    .addOption(authorityOption())
    .action(async (file: string, options: { json?: boolean; authority: string }) => {
      const authority = await readAuthority(options.authority);
      const source = await readFile(file);
      const { minutes } = resolveMinutes(readMinutes(source), { ...source, source: file }, authority, nothingKnown, new Date().toISOString());
      process.stdout.write(options.json === true ? `${JSON.stringify(minutes, null, 2)}\n` : reportOf(minutes));
    });
}
