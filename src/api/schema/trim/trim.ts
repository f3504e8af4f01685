import type { GraphQLInputType, GraphQLOutputType, GraphQLSchema } from 'graphql';

/** A field of an object, interface or input of the generated schema. */
export interface GeneratedField {
  typeName: string;
  name: string;
  type: GraphQLInputType | GraphQLOutputType;
}

/** One rule for what is left out of the generated schema: whether it leaves this field out. */
export type Trim = (field: GeneratedField, schema: GraphQLSchema) => boolean;
