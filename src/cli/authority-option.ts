import { Option } from 'commander';
import { join } from 'node:path';
import { projectRoot } from '../settings.js';

/** The curated names that come with the project. */
export const defaultAuthority = join(projectRoot, 'seeds', 'authority');

/** `--authority FOLDER`, for the commands that resolve names. */
export function authorityOption(): Option {
  return new Option('--authority <folder>', 'folder of YAML files with curated names').default(defaultAuthority, 'seeds/authority');
}
