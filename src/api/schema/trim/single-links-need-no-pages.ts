import { getNullableType, isInterfaceType, isListType, isObjectType } from 'graphql';
import type { Trim } from './trim.js';

/** A link to one node has no pages, so it has no connection either. */
export const singleLinksNeedNoPages: Trim = ({ name, typeName }, schema) => {
  const [, link = ''] = /^(\w+)Connection$/.exec(name) ?? [];
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  const field = type.getFields()[link];
  return field !== undefined && !isListType(getNullableType(field.type));
};
