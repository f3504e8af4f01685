import { pageLimits } from '../../bounds/page-limits.js';
import type { DescriptionRule } from './spot.js';

const size = `How many at most: 1 to ${pageLimits.max}, else ${pageLimits.default}.`;

const words: Record<string, string> = {
  where: 'Which ones; without it, all.',
  sort: 'In which order; without it, none is kept.',
  limit: size,
  offset: 'How many to pass over.',
  first: size,
  after: 'The cursor behind which to go on.',
};

/** The arguments of every list and connection. */
export const pageArguments: DescriptionRule = ({ argument }) =>
  argument && !argument.description ? words[argument.name] : undefined;
