import './explicit-types.js';

export {
  Arg, Args, ArgsType, Ctx, Field, FieldResolver, Float, ID, Info, Int, ObjectType, Query, Resolver, Root, buildSchemaSync, registerEnumType,
} from 'type-graphql';
export type { ClassType, NonEmptyArray } from 'type-graphql';
