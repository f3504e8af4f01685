import { isUnionType } from 'graphql';
import type { DescriptionRule } from './spot.js';

/** What stands on a link of an interface: a union, as it could differ from type to type. */
export const edgeProperties: DescriptionRule = ({ type }) => {
  if (!isUnionType(type) || !type.name.endsWith('RelationshipProperties')) return undefined;
  return `What the link carries: ${type.getTypes().map((member) => `\`${member.name}\``).join(' or ')}. Read it with an inline fragment.`;
};
