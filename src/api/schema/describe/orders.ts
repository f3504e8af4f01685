import type { DescriptionRule, Spot } from './spot.js';
import { isWholeType } from './spot.js';
import { pluralWords } from './words.js';

const sides: Record<string, string> = {
  node: 'By a field of the node.',
  edge: 'By what the link carries.',
};

/** The `...Sort` inputs. */
export const orders: DescriptionRule = (spot) => {
  if (!spot.type.name.endsWith('Sort')) return undefined;
  if (isWholeType(spot)) return wholeWords(spot);
  const name = spot.input?.name ?? '';
  const of = spot.type.name.slice(0, -'Sort'.length);
  return sides[name] ?? (of.endsWith('Edge') ? `By \`${name}\` of the link.` : `By \`${name}\`.`);
};

function wholeWords({ schema, type }: Spot): string {
  if (type.name.endsWith('ConnectionSort')) return 'An order of the nodes of a link; one field in each entry.';
  if (type.name.endsWith('EdgeSort')) return 'An order by what a link carries.';
  const nodes = pluralWords(schema, type.name.slice(0, -'Sort'.length));
  return `An order of ${nodes}: one field in each entry, the most important first. Null comes last in ascending order.`;
}
