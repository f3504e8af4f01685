import type { GraphQLArgument, GraphQLEnumValue, GraphQLField, GraphQLInputField, GraphQLNamedType, GraphQLSchema } from 'graphql';

/** One place of the schema that carries a description: a type, or one of its fields, or an argument of a field, or an enum value. */
export interface Spot {
  schema: GraphQLSchema;
  type: GraphQLNamedType;
  /** A field of an object or interface. */
  field?: GraphQLField<unknown, unknown>;
  /** An argument of `field`. */
  argument?: GraphQLArgument;
  /** A field of an input object. */
  input?: GraphQLInputField;
  /** A value of an enum. */
  value?: GraphQLEnumValue;
}

/** One rule for the words at places that the library makes: the description, or undefined where the rule does not speak. */
export type DescriptionRule = (spot: Spot) => string | undefined;

/** Whether the spot is the type itself, none of its parts. */
export function isWholeType(spot: Spot): boolean {
  return !spot.field && !spot.input && !spot.value;
}
