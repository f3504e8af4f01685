import type { DescriptionRule } from './spot.js';
import { isWholeType } from './spot.js';

const words: Record<string, string> = {
  hasNextPage: 'Whether more follows this page.',
  hasPreviousPage: 'Whether something stands before this page.',
  startCursor: 'The cursor of the first edge. Null where the page is empty.',
  endCursor: 'The cursor of the last edge: give it as `after` for the next page. Null where the page is empty.',
};

/** The page information that every connection shares. */
export const pageInfo: DescriptionRule = (spot) => {
  if (spot.type.name !== 'PageInfo') return undefined;
  return isWholeType(spot) ? 'Where a page stands among all pages.' : words[spot.field?.name ?? ''];
};
