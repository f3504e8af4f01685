import { getNamedType, isInterfaceType } from 'graphql';
import type { Trim } from './trim.js';

/** At the root interfaces are paged with limit and offset: a cursor over several types would collect all of them first. */
export const rootConnectionsForNodes: Trim = ({ name, typeName }, schema) => {
  const query = schema.getQueryType();
  const [, plural = ''] = /^(\w+)Connection$/.exec(name) ?? [];
  const listed = query?.name === typeName ? query.getFields()[plural] : undefined;
  return listed !== undefined && isInterfaceType(getNamedType(listed.type));
};
