import { isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLInterfaceType, GraphQLNamedType, GraphQLSchema } from 'graphql';
import type { DescriptionRule } from './spot.js';

/** A field without words of its own takes those of the same field of an interface that covers its type. */
export const inherited: DescriptionRule = ({ schema, type, field, argument }) => {
  if (!field || argument || field.description) return undefined;
  return coveringInterfaces(schema, type)
    .map((covering) => covering.getFields()[field.name]?.description)
    .find((description) => typeof description === 'string');
};

function coveringInterfaces(schema: GraphQLSchema, type: GraphQLNamedType): GraphQLInterfaceType[] {
  const concrete = concreteNames(schema, type);
  if (concrete.length === 0) return [];
  return Object.values(schema.getTypeMap()).filter(isInterfaceType).filter((candidate) => {
    const covered = concreteNames(schema, candidate);
    return candidate !== type && concrete.every((name) => covered.includes(name));
  });
}

function concreteNames(schema: GraphQLSchema, type: GraphQLNamedType): string[] {
  if (isObjectType(type)) return [type.name];
  return isInterfaceType(type) ? schema.getPossibleTypes(type).map((possible) => possible.name) : [];
}
